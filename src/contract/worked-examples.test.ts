import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Contribution, ContributionLine } from './contribution.ts'
import { savingsOf, workOutContribution } from './contribution-sum.ts'

/** One published example, in pounds a week; each gives only some of these. */
type Example = {
  id: string
  setting?: string
  cost?: number
  capital?: number
  tariff?: number
  income?: Record<string, number | undefined>
  disregards?: Record<string, number | undefined>
  dre?: Record<string, number | undefined>
  dre_and_housing?: number
  mig?: number
  pea?: number
  assessed_maximum?: number
  published?: number
  published_tariff?: number
  published_council_share?: number
}
const published = new URL('../../tests/worked-examples.json', import.meta.url)
const examples: Example[] = JSON.parse(readFileSync(published, 'utf8')).examples
const pence = (pounds: number) => Math.round(pounds * 100)

function linesOf(kind: ContributionLine['kind'], amounts: Record<string, number | undefined> = {}): ContributionLine[] {
  return Object.entries(amounts).map(([text, pounds = 0], index) => ({
    id: `${kind}-${index}`,
    kind,
    title: { text },
    perWeek: pence(pounds),
    given: { amount: pence(pounds), every: 'week' },
  }))
}

/** The example as a council would send it. The limits on savings are those of the Regulations. */
function contributionOf(example: Example): Contribution {
  const {
    setting,
    cost = 10_000,
    capital = 0,
    assessed_maximum,
    income,
    disregards,
    dre,
    dre_and_housing = 0,
  } = example
  const toLiveOn = example.mig ?? example.pea ?? 0
  const zero = { income: 0, tariff: 0, leftOut: 0, toLiveOn: 0, housing: 0, disability: 0 }
  return {
    setting: setting === 'care home' ? 'care-home' : 'home',
    from: '2026-11-22',
    disclosed: true,
    lines: [
      ...linesOf('income', income ?? { 'what was assessed': assessed_maximum }),
      ...linesOf('left-out', disregards),
      ...linesOf('to-live-on', { 'to live on': toLiveOn }),
      ...linesOf('housing', { 'housing and disability': dre_and_housing }),
      ...linesOf('disability', dre),
    ],
    rates: [],
    capital: {
      items: [{ id: 'savings', title: { text: 'Savings' }, amount: pence(capital) }],
      lower: 14_250_00,
      upper: 23_250_00,
      step: 250_00,
      per: 1_00,
    },
    percentage: 100,
    minimumCharge: 0,
    chargeableCost: pence(cost),
    figures: { ...zero, available: 0, assessed: 0, contribution: 0 },
  }
}

test('there are as many published examples as were found whole', () => {
  expect(examples.map(({ id }) => id)).toHaveLength(7)
})

test.each(examples.map((example) => [example.id, example] as const))('%s comes out to the penny', (_, example) => {
  const contribution = contributionOf(example)
  const figures = workOutContribution(contribution)
  const { published: pays, tariff, published_tariff = tariff, published_council_share: share } = example
  if (published_tariff !== undefined) expect(savingsOf(contribution.capital).counted).toBe(pence(published_tariff))
  if (pays !== undefined) expect(figures.contribution).toBe(pence(pays))
  if (share !== undefined) expect(contribution.chargeableCost - figures.contribution).toBe(pence(share))
  expect([pays, published_tariff].some((given) => given !== undefined)).toBe(true)
})
