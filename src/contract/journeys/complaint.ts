import { communication } from './asked-often.ts'
import { fromAddress, fromEarlier, longText, oneOf, optional, shortText, someFiles } from './fields.ts'
import { journey } from './journey.ts'
import { topics } from './topics.ts'

/**
 * A complaint (R91–R93): what happened, when, what it did and what would put it right; which service, and for whom, because it
 * may be for someone else. No answer closes it: how long ago it may be is explained, and for a person to judge. Photos and PDFs may come along. Where it comes
 * from a request that was declined, that one's words and reference come along (R74).
 */
export const complaint = journey('complaint', { needs: 'ask' })
  .step('what-happened', {
    about: fromAddress('about', oneOf(...topics)),
    words: fromEarlier('words', longText(4000)),
    earlier: fromEarlier('reference', optional(shortText(20))),
  })
  .step('when', { when: optional(shortText(200)) })
  .step('put-right', { effect: optional(longText(2000)), putRight: optional(longText(2000)) })
  .step('files', { files: optional(someFiles()) })
  .step('service', { service: optional(shortText(300)) })
  .step('whose', { whose: oneOf('mine', 'someone-elses') })
  .step(
    'for-whom',
    { forWhom: shortText(200), knows: oneOf('asked-me', 'cannot-ask', 'has-died', 'does-not-know') },
    { when: ({ whose }) => whose === 'someone-elses' },
  )
  .step('communication', communication)
