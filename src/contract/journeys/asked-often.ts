import { fromPlan, longText, oneOf, optional, shortText, someOf } from './fields.ts'

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

/** How to talk with each other (R42). */
export const communication = {
  help: optional(
    someOf('large-print', 'easy-read', 'sign-language', 'interpreter', 'relay-uk', 'text-messages', 'something-else'),
  ),
  helpWords: optional(longText(500)),
}
