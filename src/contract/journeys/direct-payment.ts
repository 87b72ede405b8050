import { communication, withYou } from './asked-often.ts'
import { longText, oneOf, optional, someOfPlan } from './fields.ts'
import { journey } from './journey.ts'

/**
 * Asking to have one's budget paid out (R47–R49). What that means, and what the money is for, stands before the first question;
 * then all or part, for which support of the plan, and who would help with the money.
 */
export const directPayment = journey('direct-payment', { needs: 'ask' })
  .step('how-much', { share: oneOf('all', 'part', 'not-sure') })
  .step(
    'which-support',
    { support: optional(someOfPlan('support')), supportWords: optional(longText(1000)) },
    { when: ({ share }) => share === 'part' },
  )
  .step('looking-after-it', { lookedAfterBy: oneOf('me', 'someone-i-know', 'not-sure') })
  .step('who-helps', { helper: longText(500) }, { when: ({ lookedAfterBy }) => lookedAfterBy === 'someone-i-know' })
  .step('with-you', withYou)
  .step('communication', communication)
