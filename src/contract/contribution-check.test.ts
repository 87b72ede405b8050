import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contribution as arthurs } from '#mocks/people/arthur/contribution.ts'
import { contribution as doreens } from '#mocks/people/doreen/contribution.ts'
import { anyContribution } from '../../tests/any-contribution.ts'
import type { Contribution } from './contribution.ts'
import { compareContribution } from './contribution-check.ts'
import { workOutContribution } from './contribution-sum.ts'

/** The same with the figures and lines that the rule makes of it. */
const byTheRule = (contribution: Contribution): Contribution => ({
  ...contribution,
  figures: workOutContribution(contribution),
})
const consistent = byTheRule(doreens('2026-11-09', 238_00))

/** The places that stand out: each line and figure that does not agree by itself. */
function oddIn(contribution: Contribution): string[] {
  const { lines, figures, odd } = compareContribution(contribution)
  const places = [
    ...lines.filter(({ verdict }) => verdict === 'differs').map(({ line }) => line.id),
    ...Object.entries(figures).flatMap(([name, { verdict }]) => (verdict === 'differs' ? [name] : [])),
  ]
  expect(odd).toBe(places.length)
  return places
}
const other = (amount: number) => fc.integer({ min: 0, max: 500_00 }).filter((one) => one !== amount)

test('a working-out by the rule has nothing that stands out', () => {
  expect(oddIn(consistent)).toEqual([])
  expect(oddIn(arthurs)).toEqual([])
})

test('the sample that tells of a council’s mistake has it at the savings, and what follows from it only follows', () => {
  const told = doreens('2026-11-09', 238_00)
  expect(oddIn(told)).toEqual(['tariff'])
  const { figures } = compareContribution(told)
  expect(figures.tariff).toEqual({ council: 9_00, ours: 8_00, verdict: 'differs' })
  expect(figures.contribution).toEqual({ council: 59_55, ours: 58_55, verdict: 'follows' })
})

describe.each([
  ['at home', consistent],
  ['with something left out', arthurs],
  ['in a care home', { ...consistent, setting: 'care-home' as const }],
  ['for who has not told of their money', byTheRule({ ...consistent, disclosed: false })],
])('changing one number of a working-out %s', (_, sample) => {
  test.each(sample.lines.map(({ id }, index) => [id, index] as const))('of the line %s shows there', (id, index) => {
    const line = sample.lines[index]
    fc.assert(
      fc.property(other(line?.perWeek ?? 0), (amount) => {
        const lines = sample.lines.map((one) => (one.id === id ? { ...one, perWeek: amount } : one))
        expect(oddIn({ ...sample, lines })).toEqual([id])
        const given = { amount, every: 'week' as const }
        const from = sample.lines.map((one) => (one.id === id ? { ...one, given } : one))
        expect(oddIn({ ...sample, lines: from })).toContain(id)
      }),
    )
  })

  test.each(Object.keys(sample.figures) as (keyof Contribution['figures'])[])(
    'of the figure %s shows there',
    (name) => {
      fc.assert(
        fc.property(other(sample.figures[name]), (amount) => {
          const empty = amount === 0 && !sample.disclosed && name !== 'contribution'
          const odd = oddIn({ ...sample, figures: { ...sample.figures, [name]: amount } })
          expect(odd).toEqual(empty ? [] : [name])
        }),
      )
    },
  )

  test.each(sample.rates.map(({ id }) => id))('of the rate %s shows at the line that names it', (id) => {
    fc.assert(
      fc.property(other(sample.rates.find((rate) => rate.id === id)?.perWeek ?? 0), (perWeek) => {
        const rates = sample.rates.map((rate) => (rate.id === id ? { ...rate, perWeek } : rate))
        const named = sample.lines.find(({ given }) => 'rate' in given && given.rate === id)
        expect(oddIn({ ...sample, rates })).toEqual([named?.id])
      }),
    )
  })
})

const capital = (change: Partial<Contribution['capital']>) => ({ capital: { ...consistent.capital, ...change } })

test.each<[string, string, Partial<Contribution>]>([
  ['a sum of savings', 'tariff', capital({ items: consistent.capital.items.slice(1) })],
  ['the lower limit', 'tariff', capital({ lower: 14_000_00 })],
  ['the upper limit', 'contribution', capital({ upper: 16_000_00 })],
  ['the step', 'tariff', capital({ step: 500_00 })],
  ['what each step counts', 'tariff', capital({ per: 2_00 })],
  ['the percentage', 'assessed', { percentage: 99 }],
  ['the minimum charge', 'assessed', { minimumCharge: 58_56 }],
  ['the cost of the care', 'contribution', { chargeableCost: 58_54 }],
  ['whether money was told of', 'contribution', { disclosed: false }],
])('changing %s shows at the %s', (_, place, change) => {
  expect(oddIn({ ...consistent, ...change })).toEqual([place])
})

test('a line that names a rate which is not there cannot be checked, and the council’s amount stands', () => {
  const { lines, figures, odd } = compareContribution({ ...consistent, rates: [] })
  const unchecked = lines.filter(({ verdict }) => verdict === 'cannot-check').map(({ line }) => line.id)
  expect(unchecked).toEqual(['attendance-allowance', 'to-live-on'])
  expect([odd, figures.contribution.ours]).toEqual([0, 58_55])
})

test('where figures differ from the rule, at least one place says so by itself', () => {
  fc.assert(
    fc.property(anyContribution, (contribution) => {
      const { figures } = compareContribution(contribution)
      const follows = Object.values(figures).some(({ verdict }) => verdict === 'follows')
      if (follows) expect(oddIn(contribution).length).toBeGreaterThan(0)
    }),
  )
})
