import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyContribution, pence } from '../../tests/any-contribution.ts'
import type { Contribution } from './contribution.ts'
import { perWeekOf, savingsOf, workOutContribution } from './contribution-sum.ts'

describe('whatever a council sends', () => {
  test('nobody pays more than the care costs, and no figure is less than nothing or in parts of a penny', () => {
    fc.assert(
      fc.property(anyContribution, (contribution) => {
        const figures = workOutContribution(contribution)
        expect(figures.contribution).toBeLessThanOrEqual(contribution.chargeableCost)
        for (const figure of Object.values(figures)) expect(Number.isInteger(figure) && figure >= 0).toBe(true)
        const council = contribution.chargeableCost - figures.contribution
        expect(council + figures.contribution).toBe(contribution.chargeableCost)
      }),
    )
  })

  test('who has not told of their money, or has savings above the upper limit, pays the full cost', () => {
    fc.assert(
      fc.property(anyContribution, (contribution) => {
        const full = !contribution.disclosed || savingsOf(contribution.capital).savings > contribution.capital.upper
        const { contribution: pays, assessed } = workOutContribution(contribution)
        expect(pays).toBe(full ? contribution.chargeableCost : Math.min(assessed, contribution.chargeableCost))
      }),
    )
  })

  test('more income never makes the contribution less', () => {
    fc.assert(
      fc.property(anyContribution, pence(), (contribution, more) => {
        const extra = { id: 'more', kind: 'income', title: { text: 'More' }, perWeek: more } as const
        const richer = {
          ...contribution,
          lines: [...contribution.lines, { ...extra, given: { amount: more, every: 'week' as const } }],
        }
        const [before, after] = [workOutContribution(contribution), workOutContribution(richer)]
        expect(after.contribution).toBeGreaterThanOrEqual(before.contribution)
      }),
    )
  })
})

test.each([
  ['week', 18_25, 18_25],
  ['two-weeks', 9_01, 4_51],
  ['four-weeks', 757_60, 189_40],
  ['month', 270_18, 62_35],
  ['month', 78_87, 18_20],
  ['quarter', 104_00, 8_00],
  ['year', 1_092_00, 21_00],
  ['year', 26, 1],
  ['year', 25, 0],
] as const)('an amount each %s of %d pence makes %d a week, of a year with 52 weeks', (every, amount, week) => {
  expect(perWeekOf(amount, every)).toBe(week)
})

test.each([
  [14_250_00, 0],
  [14_250_01, 1_00],
  [14_500_00, 1_00],
  [14_500_01, 2_00],
  [16_100_00, 8_00],
  [23_250_00, 36_00],
])('savings of %d pence count as %d a week: each £250 above £14,250, or part of one', (amount, counted) => {
  const items = [{ id: 'savings', title: { text: 'Savings' }, amount }]
  expect(savingsOf({ items, lower: 14_250_00, upper: 23_250_00, step: 250_00, per: 1_00 }).counted).toBe(counted)
})

/** £100 a week of income and nothing else, for care that costs £200. */
const plain: Contribution = {
  setting: 'home',
  from: '2026-11-09',
  disclosed: true,
  lines: [
    {
      id: 'pension',
      kind: 'income',
      title: { text: 'Pension' },
      perWeek: 100_00,
      given: { amount: 100_00, every: 'week' },
    },
  ],
  rates: [],
  capital: { items: [], lower: 14_250_00, upper: 23_250_00, step: 250_00, per: 1_00 },
  percentage: 100,
  minimumCharge: 0,
  chargeableCost: 200_00,
  figures: {
    income: 0,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 0,
    housing: 0,
    disability: 0,
    available: 0,
    assessed: 0,
    contribution: 0,
  },
}
const savings = (amount: number) => ({
  capital: { ...plain.capital, items: [{ id: 'savings', title: { text: 'Savings' }, amount }] },
})

test.each<[string, Partial<Contribution>, number]>([
  ['savings of just the upper limit', savings(23_250_00), 136_00],
  ['savings of a penny more', savings(23_250_01), 200_00],
  ['an amount of just the minimum charge', { minimumCharge: 100_00 }, 100_00],
  ['an amount of a penny less', { minimumCharge: 100_01 }, 0],
  ['a part of it, to the nearest penny', { percentage: 33, chargeableCost: 33_00 }, 33_00],
])('%s: at each limit the rule is exact', (_, change, pays) => {
  expect(workOutContribution({ ...plain, ...change }).contribution).toBe(pays)
})
