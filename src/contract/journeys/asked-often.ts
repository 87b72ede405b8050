import { asToldBefore, fromPlan, longText, oneOf, optional, shortText, someOf } from './fields.ts'

/*
 * What several journeys ask, each time by the same step: `meeting`, `elsewhere`, `with-you`, `communication`. Their words are
 * written once, in `locales/<language>/asked-often.json`.
 */

/** Where, when and how to meet (R31). */
export const meeting = {
  place: oneOf('my-home', 'council-office', 'phone', 'video', 'somewhere-else'),
  time: optional(longText(500)),
}
/** Asked where none of the places offered is the right one. */
export const elsewhere = { elsewhere: shortText(300) }
export const isElsewhere = { when: ({ place }: { place?: string }): boolean => place === 'somewhere-else' }

/** Whom to have there (R36, R66). */
export const withYou = { people: optional(fromPlan('people', longText(1000))) }

/** How to talk with each other (R42). It is said once, in `communication-needs`, and offered in each request. */
export const communication = {
  help: optional(
    asToldBefore(
      someOf('large-print', 'easy-read', 'sign-language', 'interpreter', 'relay-uk', 'text-messages', 'something-else'),
    ),
  ),
  helpWords: optional(asToldBefore(longText(500))),
}
