import * as z from 'zod/mini'
import { IsoDate } from './calendar.ts'
import { listOf } from './item.ts'
import { Words } from './words.ts'

/**
 * Whether a person's record may be read here. `suspended` and `died` close it to whoever signs in as that person, at once
 * and on their devices too; `open` opens it again. `why` is kind and plain: the person reads it.
 */
export const Standing = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open') }),
  z.strictObject({ state: z.literal('suspended'), why: z.optional(Words) }),
  z.strictObject({ state: z.literal('died'), on: IsoDate }),
])
export type Standing = z.infer<typeof Standing>

/** What someone signed in is told of it: never the day of a death. */
export const StandingReply = z.strictObject({
  state: z.enum(['open', 'suspended', 'died']),
  why: z.optional(Words),
})
export type StandingReply = z.infer<typeof StandingReply>

/** A decision that someone is not eligible: written reasons, and advice on meeting or reducing needs and preventing more (R99; Care Act s.24). */
export const NotEligible = z.strictObject({
  decidedOn: IsoDate,
  reasons: listOf(Words).check(z.minLength(1)),
  advice: listOf(Words).check(z.minLength(1)),
})
export type NotEligible = z.infer<typeof NotEligible>
