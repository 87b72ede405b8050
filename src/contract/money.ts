import * as z from 'zod/mini'

/** An amount of money in whole pence, never less than nothing. */
export const Pence = z.int().check(z.gte(0), z.lte(100_000_000_00))
export type Pence = z.infer<typeof Pence>

/** An amount of money each week, in whole pence, never less than nothing. */
export const PencePerWeek = z.int().check(z.gte(0), z.lte(100_000_00))
export type PencePerWeek = z.infer<typeof PencePerWeek>

/** How often an amount is paid. `month` is a twelfth and `quarter` a fourth of a year. */
export const Every = z.enum(['week', 'two-weeks', 'four-weeks', 'month', 'quarter', 'year'])
export type Every = z.infer<typeof Every>
