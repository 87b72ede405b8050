import { communication } from './asked-often.ts'
import { fromPlan, longText, oneOf, optional, shortText, someOf } from './fields.ts'
import { journey } from './journey.ts'

/**
 * Asking for an advocate (R38–R41; Care Act 2014, s.67): for what, which of the four things are hard, whether somebody suitable
 * is there, and who arranges one. No answer decides anything: that is for a person at the council, who is named where the plan
 * names one.
 */
export const advocate = journey('advocate', { needs: 'ask' })
  .step('what-for', { event: oneOf('assessment', 'planning', 'review', 'something-else') })
  .step('what-is-hard', {
    hard: optional(someOf('understanding', 'remembering', 'weighing-up', 'saying')),
    hardWords: optional(longText(1000)),
  })
  .step('someone', { someone: oneOf('yes', 'no', 'not-sure') })
  .step('who', { who: longText(500) }, { when: ({ someone }) => someone === 'yes' })
  .step('arrange', { arrange: oneOf('please-arrange', 'my-own', 'talk-first') })
  .step('own', { own: optional(longText(500)) }, { when: ({ arrange }) => arrange === 'my-own' })
  .step('goes-to', { worker: optional(fromPlan('practitioner', shortText(200))) })
  .step('communication', communication)
