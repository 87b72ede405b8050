import { describe, expect, test } from 'vitest'
import type { ContributionLine } from '#contract/contribution.ts'
import type { Every } from '#contract/money.ts'
import { samplePeople } from './index.ts'

/** The sums of DOMAIN.md written out plainly, apart from the code that the portal works with. */
const weekly: Record<Every, (amount: number) => number> = {
  week: (amount) => amount,
  'two-weeks': (amount) => Math.round(amount / 2),
  'four-weeks': (amount) => Math.round(amount / 4),
  month: (amount) => Math.round((amount * 12) / 52),
  quarter: (amount) => Math.round((amount * 4) / 52),
  year: (amount) => Math.round(amount / 52),
}
/** Whose story is a mistake of the council: how much too much it counts for savings, a week. */
const counted: Record<string, number> = { doreen: 1_00 }
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)

const plans = samplePeople.flatMap(({ id, plans, carersPlans = [] }) =>
  [...plans, ...carersPlans].map((plan) => ({ id, name: `${id}, version ${plan.version}`, ...plan })),
)

describe.each(
  plans.flatMap(({ id, name, contribution, budget, support }) =>
    contribution ? [{ id, name, contribution, budget, support }] : [],
  ),
)('the contribution of $name', ({ id, contribution, budget, support }) => {
  const { lines, rates, capital, figures, chargeableCost, percentage, minimumCharge, disclosed } = contribution
  const of = (kind: ContributionLine['kind']) =>
    sum(lines.filter((line) => line.kind === kind).map((line) => line.perWeek))
  const savings = sum(capital.items.map(({ amount }) => amount))
  const isFullCost = !disclosed || savings > capital.upper

  test('has lines that come from what was given, and sample rates that are marked', () => {
    for (const { id, given, perWeek } of lines) {
      const rate = 'rate' in given ? rates.find((one) => one.id === given.rate) : undefined
      expect('rate' in given ? rate?.perWeek : weekly[given.every](given.amount), id).toBe(perWeek)
    }
    for (const rate of rates) expect(rate).toMatchObject({ year: '2026/27', sample: true })
  })

  test('has figures that come from its lines', () => {
    const { income, leftOut, toLiveOn, housing, disability } = figures
    const found = [of('income'), of('left-out'), of('to-live-on'), of('housing'), of('disability')]
    expect([income, leftOut, toLiveOn, housing, disability]).toEqual(found)
    if (isFullCost) return
    const tariff = savings <= 14_250_00 ? 0 : Math.ceil((savings - 14_250_00) / 250_00) * 100
    expect(figures.tariff).toBe(tariff + (counted[id] ?? 0))
    const over = income + figures.tariff - leftOut - toLiveOn - housing - disability
    expect(figures.available).toBe(Math.max(0, over))
    const asked = Math.round((figures.available * percentage) / 100)
    expect(figures.assessed).toBe(asked < minimumCharge ? 0 : asked)
  })

  test('is what the person pays, and never more than the care costs', () => {
    expect(figures.contribution).toBe(isFullCost ? chargeableCost : Math.min(figures.assessed, chargeableCost))
    expect(budget?.person).toBe(figures.contribution)
    const charged = sum(support.filter(({ paid }) => paid !== 'others').map(({ costPerWeek }) => costPerWeek))
    if (!budget?.knownNotToAddUp) expect(chargeableCost).toBe(charged)
  })
})

test.each(plans)('the direct payment of $name pays for the support that it names', ({ id, directPayment, support }) => {
  const direct = support.filter(({ paid }) => paid === 'direct-payment')
  if (!directPayment) return
  const { amount, every } = directPayment
  expect(directPayment.support).toEqual(direct.map(({ id }) => id))
  expect(weekly[every](amount)).toBe(sum(direct.map(({ costPerWeek }) => costPerWeek)))
  // What was paid is what was so at the time.
  for (const { on, amount: paid } of directPayment.payments) {
    const then = plans.findLast((plan) => plan.id === id && plan.from <= on && plan.directPayment)
    expect(paid, on).toBe(then?.directPayment?.amount ?? amount)
  }
})

test('a couple share one household: each share is that person’s own budget, and it stands the same in both plans', () => {
  const pooling = plans.flatMap(({ budget }) => (budget?.household ? [{ ...budget.household, own: budget.total }] : []))
  expect(pooling).toHaveLength(2)
  const [one, other] = pooling
  expect({ ...one, own: 0 }).toEqual({ ...other, own: 0 })
  expect(one?.shares.map(({ amount }) => amount)).toEqual(pooling.map(({ own }) => own))
  expect(one?.total).toBe(sum(pooling.map(({ own }) => own)))
})
