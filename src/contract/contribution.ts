import * as z from 'zod/mini'
import { IsoDate } from './calendar.ts'
import { ItemId, listOf } from './item.ts'
import { Every, Pence, PencePerWeek } from './money.ts'
import { Words } from './words.ts'

/** The rule behind a line: in words, and where it can be read. */
export const Rule = z.strictObject({ words: Words, address: z.optional(z.url()) })
export type Rule = z.infer<typeof Rule>

/**
 * One line of the working-out as the council gives it. `perWeek` is what the council counted, in pence; `given` is what it was
 * counted from: an amount and how often, or a rate of the council's own table by its id.
 */
export const ContributionLine = z.strictObject({
  id: ItemId,
  kind: z.enum([
    /** Money that comes in and counts. */
    'income',
    /** Part of it that is left out of the sum (a disregard). */
    'left-out',
    /** What must be left to live on: minimum income guarantee, or personal expenses allowance in a care home. */
    'to-live-on',
    'housing',
    /** Disability-related expenditure. */
    'disability',
  ]),
  title: Words,
  perWeek: PencePerWeek,
  given: z.union([z.strictObject({ amount: Pence, every: Every }), z.strictObject({ rate: ItemId })]),
  meaning: z.optional(Words),
  rule: z.optional(Rule),
})
export type ContributionLine = z.infer<typeof ContributionLine>

/** A weekly rate of the council's table, by the year in which it holds. `sample` marks one that is made up for trying. */
export const Rate = z.strictObject({
  id: ItemId,
  title: Words,
  perWeek: PencePerWeek,
  year: z.string().check(z.regex(/^20\d\d\/\d\d$/)),
  address: z.optional(z.url()),
  sample: z.optional(z.literal(true)),
})
export type Rate = z.infer<typeof Rate>

/** Savings and what is counted for them (tariff income): `per` pence a week for each `step` or part of one above `lower`. */
export const Capital = z.strictObject({
  items: listOf(z.strictObject({ id: ItemId, title: Words, amount: Pence })),
  lower: Pence,
  upper: Pence,
  step: Pence.check(z.gte(1)),
  per: Pence,
  rule: z.optional(Rule),
})
export type Capital = z.infer<typeof Capital>

/** The council's own figures, pence a week: what its letter says, so that they can be compared with the rule. */
export const CouncilFigures = z.strictObject({
  /** What the income lines make together, without what is counted for savings. */
  income: PencePerWeek,
  /** What is counted for savings. */
  tariff: PencePerWeek,
  leftOut: PencePerWeek,
  toLiveOn: PencePerWeek,
  housing: PencePerWeek,
  disability: PencePerWeek,
  /** What is left over, never less than nothing. */
  available: PencePerWeek,
  /** After the percentage and the minimum charge. */
  assessed: PencePerWeek,
  /** The assessed amount, but never more than the care costs. */
  contribution: PencePerWeek,
})
export type CouncilFigures = z.infer<typeof CouncilFigures>

/**
 * How a contribution was worked out (Care and Support (Charging and Assessment of Resources) Regulations 2014; R46): every
 * input, every rate and every figure, as the council holds them. The portal holds no rate of its own.
 */
export const Contribution = z.strictObject({
  setting: z.enum(['home', 'care-home']),
  from: IsoDate,
  /** Whether the person told the council about their money; if not, they pay the full cost. */
  disclosed: z.boolean(),
  lines: listOf(ContributionLine),
  rates: listOf(Rate),
  capital: Capital,
  /** Of what is left over, how much is asked for: 100 where the council says nothing else. */
  percentage: z.int().check(z.gte(0), z.lte(100)),
  /** Less than this a week is not asked for. */
  minimumCharge: PencePerWeek,
  /** What the care that may be charged for costs, a week. */
  chargeableCost: PencePerWeek,
  figures: CouncilFigures,
})
export type Contribution = z.infer<typeof Contribution>
