import { communication, withYou } from './asked-often.ts'
import { longText, oneOf, optional, shortText, someOfPlan } from './fields.ts'
import { journey } from './journey.ts'

/**
 * Asking the council to combine one's plan with another person's of the household (R51–R55). What it would change stands before
 * the first question. The other person is asked separately, and tells their own yes or no: nothing is asked about their plan.
 */
export const combinePlans = journey('combine-plans', { needs: 'ask' })
  .step('who', { other: shortText(200), spoken: oneOf('yes', 'not-yet') })
  .step('what-for', { sharing: optional(someOfPlan('support')), sharingWords: optional(longText(1000)) })
  .step('with-you', withYou)
  .step('communication', communication)
