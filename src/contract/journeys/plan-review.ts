import { communication, elsewhere, isElsewhere, meeting, withYou } from './asked-often.ts'
import { longText, optional, someOf } from './fields.ts'
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
  .step('meeting', meeting)
  .step('elsewhere', elsewhere, isElsewhere)
  .step('with-you', withYou)
  .step('communication', communication)
