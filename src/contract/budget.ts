import * as z from 'zod/mini'
import { IsoDate } from './calendar.ts'
import { ItemId, listOf, Name } from './item.ts'
import { Every, Pence, PencePerWeek } from './money.ts'
import { Words } from './words.ts'

/** Two or more people of one household who put their budgets together (R51, R54, R55): each one's share, pence a week. */
export const Household = z.strictObject({
  total: PencePerWeek,
  shares: z.array(z.strictObject({ name: Name, amount: PencePerWeek })).check(z.minLength(2), z.maxLength(10)),
  /** What pooling changes, in the council's words (R52). */
  what: z.optional(Words),
})
export type Household = z.infer<typeof Household>

/**
 * The personal budget (Care Act 2014 s.26; R9, R10, R44–R46), pence a week. The three shares add up to the total, unless
 * the council publishes figures that it knows do not (`knownNotToAddUp`): then the page says so.
 */
export const Budget = z.strictObject({
  status: z.enum(['indicative', 'final']),
  total: PencePerWeek,
  council: PencePerWeek,
  person: PencePerWeek,
  others: listOf(z.strictObject({ name: Name, amount: PencePerWeek })),
  household: z.optional(Household),
  knownNotToAddUp: z.optional(z.literal(true)),
})
export type Budget = z.infer<typeof Budget>

/** A direct payment (R47–R49): pence each time, how often, for which support items, what it may be used for, and what was paid. */
export const DirectPayment = z.strictObject({
  amount: Pence,
  every: Every,
  support: z.array(ItemId).check(z.minLength(1), z.maxLength(200)),
  use: Words,
  payments: listOf(z.strictObject({ on: IsoDate, amount: Pence })),
})
export type DirectPayment = z.infer<typeof DirectPayment>
