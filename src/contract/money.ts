import * as z from 'zod/mini'

/** An amount of money each week, in whole pence, never less than nothing. */
export const PencePerWeek = z.int().check(z.gte(0), z.lte(100_000_00))
export type PencePerWeek = z.infer<typeof PencePerWeek>
