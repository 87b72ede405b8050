import { fromPlan, longText, oneOf, optional, shortText, someOf } from './fields.ts'
import { journey } from './journey.ts'

/**
 * Asking for a review of one's plan (R56–R69): the two standard grounds first, then money (R50), free text always; where, when
 * and how to meet (R31), whom to have there (R36, R66), and how to talk with each other (R42).
 */
export const planReview = journey('plan-review', { needs: 'ask' })
  .step('why', {
    grounds: someOf('something-changed', 'not-meeting-needs', 'budget-not-enough', 'something-else'),
    words: optional(longText(2000)),
  })
  .step('meeting', {
    place: oneOf('my-home', 'council-office', 'phone', 'video', 'somewhere-else'),
    time: optional(longText(500)),
  })
  .step('elsewhere', { elsewhere: shortText(300) }, { when: ({ place }) => place === 'somewhere-else' })
  .step('with-you', { people: optional(fromPlan('people', longText(1000))) })
  .step('communication', {
    help: optional(
      someOf('large-print', 'easy-read', 'sign-language', 'interpreter', 'relay-uk', 'text-messages', 'something-else'),
    ),
    helpWords: optional(longText(500)),
  })
