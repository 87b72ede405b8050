import type { Capital, Contribution, ContributionLine, CouncilFigures } from './contribution.ts'
import type { Every, Pence, PencePerWeek } from './money.ts'

/** How often a year of 52 weeks has each, so that a month is a twelfth of 52 weeks and not of 365 days. */
const timesAYear: Record<Every, number> = {
  week: 52,
  'two-weeks': 26,
  'four-weeks': 13,
  month: 12,
  quarter: 4,
  year: 1,
}

const total = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

/** `parts` of `of` of an amount, to the nearest penny; half a penny goes up. Whole numbers throughout, so nothing is lost. */
const portion = (amount: Pence, parts: number, of: number): Pence => Math.floor((2 * amount * parts + of) / (2 * of))

/** What an amount that is paid every so often makes each week, in pence: times a year, shared over 52 weeks. */
export const perWeekOf = (amount: Pence, every: Every): PencePerWeek => portion(amount, timesAYear[every], 52)

/** What a line makes each week by what it was given from, or nothing where it names a rate that is not there. */
export function lineOf({ given }: ContributionLine, { rates }: Contribution): PencePerWeek | undefined {
  if ('amount' in given) return perWeekOf(given.amount, given.every)
  return rates.find(({ id }) => id === given.rate)?.perWeek
}

/** Savings, how far they are above the lower limit, how many steps that makes, and what is counted for them (tariff income). */
export function savingsOf({ items, lower, step, per }: Capital) {
  const savings = total(items.map(({ amount }) => amount))
  const over = Math.max(0, savings - lower)
  const steps = Math.ceil(over / step)
  return { savings, over, steps, counted: steps * per }
}

/** Why somebody pays all of the cost, if they do: they have not told the council of their money, or have more than the upper limit. */
export function fullCostReason({ disclosed, capital }: Contribution): 'not-disclosed' | 'savings' | undefined {
  if (!disclosed) return 'not-disclosed'
  return savingsOf(capital).savings > capital.upper ? 'savings' : undefined
}

/** What is left over of these figures, never less than nothing. */
export const availableOf = (figures: CouncilFigures): PencePerWeek => {
  const { income, tariff, leftOut, toLiveOn, housing, disability } = figures
  return Math.max(0, income + tariff - leftOut - toLiveOn - housing - disability)
}

/** Of what is left over, the council's percentage; an amount below the minimum charge is not asked for. */
export const assessedOf = (available: PencePerWeek, { percentage, minimumCharge }: Contribution): PencePerWeek => {
  const asked = portion(available, percentage, 100)
  return asked < minimumCharge ? 0 : asked
}

/** Never more than the care costs (Care Act 2014 s.14(4)); all of it for who pays the full cost. */
export const contributionOf = (assessed: PencePerWeek, contribution: Contribution): PencePerWeek =>
  fullCostReason(contribution) ? contribution.chargeableCost : Math.min(assessed, contribution.chargeableCost)

/**
 * Every figure of a contribution worked out anew from its inputs, in pence a week (Care and Support (Charging and Assessment of
 * Resources) Regulations 2014; R46). In a care home the same sum, with the personal expenses allowance as what is left to live
 * on. Where a line names a rate that is not there, the council's own amount stands in for it.
 */
export function workOutContribution(contribution: Contribution): CouncilFigures {
  const of = (kind: ContributionLine['kind']) =>
    total(
      contribution.lines.filter((line) => line.kind === kind).map((line) => lineOf(line, contribution) ?? line.perWeek),
    )
  const figures = {
    income: of('income'),
    tariff: savingsOf(contribution.capital).counted,
    leftOut: of('left-out'),
    toLiveOn: of('to-live-on'),
    housing: of('housing'),
    disability: of('disability'),
    available: 0,
    assessed: 0,
    contribution: 0,
  }
  figures.available = availableOf(figures)
  figures.assessed = assessedOf(figures.available, contribution)
  figures.contribution = contributionOf(figures.assessed, contribution)
  return figures
}
