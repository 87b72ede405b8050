import { expect, test } from 'vitest'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { Plan } from './plan.ts'

const { budget, contribution, directPayment } = doreenVersion5
if (!budget || !contribution || !directPayment) throw new Error('Doreen’s plan has all of her money')

/** The fields at fault, each as a dotted path; none for a plan that is taken. */
const faultsOf = (change: Partial<Plan>): string[] =>
  (Plan.safeParse({ ...doreenVersion5, ...change }).error?.issues ?? []).map(({ path }) => path.join('.'))

const [line, ...moreLines] = contribution.lines
const [rate] = contribution.rates
const [savings] = contribution.capital.items
const household = {
  total: 300_00,
  shares: [
    { name: 'Doreen', amount: 238_00 },
    { name: 'Ida', amount: 60_00 },
  ],
}
const figures = { ...contribution.figures, contribution: 58_55 }

const sums: [string, Partial<Plan>, string][] = [
  ['shares that do not make the total', { budget: { ...budget, council: 178_46 } }, 'budget.total'],
  ['support that does not make the total', { support: doreenVersion5.support.slice(0, -2) }, 'budget.total'],
  ['a household that does not make its total', { budget: { ...budget, household } }, 'budget.household.total'],
  [
    'a contribution that is not the person’s share',
    { contribution: { ...contribution, figures } },
    'contribution.figures.contribution',
  ],
]
test.each(sums)('%s: refused, naming the field, unless the council knows', (_, change, field) => {
  expect(faultsOf(change)).toContain(field)
  const known = { ...(change.budget ?? budget), knownNotToAddUp: true as const }
  expect(faultsOf({ ...change, budget: known })).not.toContain(field)
})

test.each<[string, Partial<Plan>, string]>([
  [
    'a direct payment for support that is not there',
    { directPayment: { ...directPayment, support: ['gone'] } },
    'directPayment.support.0',
  ],
  [
    'a direct payment for what the council pays',
    { directPayment: { ...directPayment, support: ['seagull-club', 'morning-visit'] } },
    'directPayment.support.1',
  ],
  [
    'a line that names a rate which is not there',
    { contribution: { ...contribution, rates: rate ? [rate] : [] } },
    'contribution.lines.3.given.rate',
  ],
  [
    'a line that is there twice',
    { contribution: { ...contribution, lines: [line, line, ...moreLines] as never } },
    'contribution.lines.1.id',
  ],
  [
    'a rate that is there twice',
    { contribution: { ...contribution, rates: [...contribution.rates, rate] as never } },
    'contribution.rates.2.id',
  ],
  [
    'savings that are there twice',
    { contribution: { ...contribution, capital: { ...contribution.capital, items: [savings, savings] as never } } },
    'contribution.capital.items.1.id',
  ],
])('%s: refused even when the sums are known not to add up', (_, change, field) => {
  expect(faultsOf(change)).toContain(field)
  expect(faultsOf({ budget: { ...budget, knownNotToAddUp: true }, ...change })).toContain(field)
})

test('a household whose parts make its total is taken', () => {
  expect(faultsOf({ budget: { ...budget, household: { ...household, total: 298_00 } } })).toEqual([])
})
