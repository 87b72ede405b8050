import { communication } from './asked-often.ts'
import { fromAddress, longText, oneOf } from './fields.ts'
import { journey } from './journey.ts'
import { topics } from './topics.ts'

/** What someone thinks of a service, with no complaint in it (R95). Nobody is asked how to be answered who wants no answer. */
export const comment = journey('comment', { needs: 'ask' })
  .step('what-you-think', { about: fromAddress('about', oneOf(...topics)), words: longText(4000) })
  .step('answer', { answer: oneOf('yes', 'no') })
  .step('communication', communication, { when: ({ answer }) => answer === 'yes' })
