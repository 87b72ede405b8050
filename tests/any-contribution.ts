import fc from 'fast-check'
import type { Contribution } from '#contract/contribution.ts'
import { Every } from '#contract/money.ts'

/** Pence up to some amount. */
export const pence = (max = 2_000_00) => fc.integer({ min: 0, max })
const words = fc.constant({ text: 'A line' })
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Any contribution at all, as a council might send it. */
export const anyContribution: fc.Arbitrary<Contribution> = fc.record({
  setting: fc.constantFrom('home', 'care-home'),
  from: fc.constant('2026-11-09'),
  disclosed: fc.boolean(),
  lines: fc
    .array(
      fc.record({
        kind: fc.constantFrom('income', 'left-out', 'to-live-on', 'housing', 'disability'),
        title: words,
        perWeek: pence(),
        given: fc.oneof(
          fc.record({ amount: pence(), every: fc.constantFrom(...Every.options) }),
          fc.record({ rate: fc.constantFrom('one', 'two', 'not-there') }),
        ),
      }),
      { maxLength: ids.length },
    )
    .map((lines) => lines.map((line, index) => ({ id: ids[index] ?? 'z', ...line }))),
  rates: fc.tuple(pence(), pence()).map(([one, two]) => [
    { id: 'one', title: { text: 'One' }, perWeek: one, year: '2026/27' },
    { id: 'two', title: { text: 'Two' }, perWeek: two, year: '2026/27' },
  ]),
  capital: fc.record({
    items: fc.array(fc.record({ id: fc.constant('savings'), title: words, amount: pence(30_000_00) }), {
      maxLength: 1,
    }),
    lower: pence(15_000_00),
    upper: pence(25_000_00),
    step: fc.integer({ min: 1, max: 500_00 }),
    per: pence(5_00),
  }),
  percentage: fc.integer({ min: 0, max: 100 }),
  minimumCharge: pence(10_00),
  chargeableCost: pence(),
  figures: fc.constant({
    income: 0,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 0,
    housing: 0,
    disability: 0,
    available: 0,
    assessed: 0,
    contribution: 0,
  }),
})
