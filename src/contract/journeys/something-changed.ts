import { communication, elsewhere, isElsewhere, meeting, withYou } from './asked-often.ts'
import { longText, optional, shortText, someOf } from './fields.ts'
import { journey } from './journey.ts'

/** Telling the council that something has changed (R22). What follows from it is the council's own: `reviews.ifChanged` (R77). */
export const somethingChanged = journey('something-changed', { needs: 'ask' })
  .step('what', {
    changes: someOf('health', 'home', 'helper', 'money', 'wishes', 'something-else'),
    changeWords: optional(longText(2000)),
  })
  .step('since', { since: shortText(200) })
  .step('effect', { effect: longText(2000), helpNow: optional(longText(1000)) })
  .step('meeting', meeting)
  .step('elsewhere', elsewhere, isElsewhere)
  .step('with-you', withYou)
  .step('communication', communication)
