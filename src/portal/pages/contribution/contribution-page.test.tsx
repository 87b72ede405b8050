import { describe, expect, test } from 'vitest'
import type { Contribution } from '#contract/contribution.ts'
import { workOutContribution } from '#contract/contribution-sum.ts'
import { Language } from '#contract/language.ts'
import { contribution as doreens } from '#mocks/people/doreen/contribution.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { contribution as magnus } from '#mocks/people/magnus/money.ts'
import { drawPage, wordsOf } from '../../../../tests/drawn-portal.ts'

const told = doreens('2026-11-09', 238_00)
const right: Contribution = { ...told, figures: workOutContribution(told) }
const draw = (contribution: Contribution, language?: Language) =>
  drawPage('contribution', { ...doreenVersion5, contribution }, language)
const main = (page: Document) => wordsOf(page.querySelector('main'))
const oddIn = (page: Document) => [...page.querySelectorAll('li.line--off')].map(({ id }) => id)
const byTheRule = (change: Partial<Contribution>): Contribution => {
  const changed = { ...right, ...change }
  return { ...changed, figures: workOutContribution(changed) }
}

test('the line that does not agree is told first, then shown in its place with both figures and the rule', async () => {
  const page = await draw(told)
  expect(wordsOf(page.querySelector('h1'))).toBe('How your £59.55 a week was worked out')
  const first = page.querySelector('main section')
  expect(wordsOf(first)).toContain(
    'We get £58.55. The council’s letter says £59.55. You may be paying £1.00 a week too much.',
  )
  expect(wordsOf(first)).toContain('Your care stays the same while we check.')
  expect(first?.querySelector('a[href^="tel:"]')).not.toBeNull()
  expect(first?.querySelector('a[href="#figure-tariff"]')).not.toBeNull()
  expect(oddIn(page)).toEqual(['figure-tariff'])
  const line = page.querySelector('#figure-tariff')
  expect(line?.querySelector('details')?.open).toBe(true)
  expect([...(line?.querySelectorAll('table td') ?? [])].map(wordsOf)).toEqual(['£9.00', '£8.00'])
  expect(wordsOf(line)).toContain('8 × £1.00 = £8.00')
})

test('a working-out that agrees says so, shuts every line and points at none', async () => {
  const page = await draw(right)
  expect(main(page)).toContain('We added it up again. It agrees')
  expect([oddIn(page), page.querySelectorAll('details[open]').length]).toEqual([[], 0])
  const totals = [...page.querySelectorAll('.total .num')].map(wordsOf)
  expect(totals).toEqual(['£336.45', '£277.90', '£58.55'])
})

describe('changing any one number makes the page point at its line', () => {
  test.each(right.lines.map(({ id }) => id))('the line %s', async (id) => {
    const lines = right.lines.map((line) => (line.id === id ? { ...line, perWeek: line.perWeek + 1 } : line))
    expect(oddIn(await draw({ ...right, lines }))).toEqual([`line-${id}`])
  })
  test.each(Object.keys(right.figures) as (keyof Contribution['figures'])[])('the figure %s', async (name) => {
    const figures = { ...right.figures, [name]: right.figures[name] + 1 }
    const page = await draw({ ...right, figures })
    expect(oddIn(page)).toEqual([`figure-${name}`])
    for (const link of page.querySelectorAll('a[href^="#figure-"]'))
      expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })
})

test('a percentage that the council’s figures leave out is pointed at', async () => {
  const page = await draw({ ...right, percentage: 90 })
  expect(oddIn(page)).toEqual(['figure-assessed'])
  expect(wordsOf(page.querySelector('#figure-assessed'))).toContain('£52.70')
})

test('a rate that is made up says so, and where a rule is given it can be read', async () => {
  const page = await draw(right)
  const rates = page.querySelector('section[aria-labelledby="rates"]')
  expect([...(rates?.querySelectorAll('tbody tr') ?? [])].every((row) => wordsOf(row).includes('Made-up rate'))).toBe(
    true,
  )
  expect(rates?.querySelector('a[href^="https://www.legislation.gov.uk/"]')).not.toBeNull()
})

test('a line whose rate is not there says that it cannot be checked', async () => {
  const page = await draw({ ...right, rates: [] })
  expect(wordsOf(page.querySelector('#line-to-live-on'))).toContain('We cannot check this line')
  expect(main(page)).toContain('There is something we cannot check')
})

const items = [{ id: 'house', title: { text: 'House sale' }, amount: 23_250_01 }]
test.each<[string, Partial<Contribution>, string]>([
  [
    'who has not told of their money',
    { disclosed: false, lines: [], rates: [] },
    'You have not told us about your money. You do not have to.',
  ],
  [
    'who has savings above the limit',
    { capital: { ...right.capital, items } },
    'You have £23,250.01 in savings. That is more than £23,250.00.',
  ],
  ['who lives in a care home', { setting: 'care-home' }, 'You live in a care home.'],
  ['who is asked for a part', { percentage: 90 }, 'What we can ask for (90% of it)'],
  ['who is asked for too little', { minimumCharge: 60_00 }, 'Why you pay nothing'],
  ['whose care costs less', { chargeableCost: 40_00 }, 'How your £40.00 a week was worked out'],
])('there are words for %s', async (_, change, words) => {
  const page = await draw(byTheRule(change))
  expect(main(page)).toContain(words)
  expect(oddIn(page)).toEqual([])
})

test('nothing is shown as its key, in any language', async () => {
  for (const language of Language.options)
    for (const change of [{}, { disclosed: false }, { setting: 'care-home' as const, percentage: 80 }])
      expect(main(await draw({ ...told, ...change }, language))).not.toMatch(
        /\b[a-z]+\.[a-z]+[A-Z.]?\w*\b(?<!\.(uk|gov))/,
      )
})

test('without a contribution it says so, and who to ring', async () => {
  for (const plan of [null, { ...doreenVersion5, contribution: undefined }]) {
    const page = await drawPage('contribution', plan)
    expect(main(page)).toContain('We have not worked this out yet')
    expect(page.querySelector('main a[href^="tel:"]')).not.toBeNull()
  }
})

test('who pays the full cost is not told that nothing is left, where the council did not work it out', async () => {
  const page = await draw(magnus)
  expect(main(page)).toContain('We worked out the rest as well.')
  expect(page.querySelector('#left')).toBeNull()
  const whole = await draw({ ...magnus, figures: { ...magnus.figures, available: 240_15, assessed: 240_15 } })
  expect(whole.querySelector('#left')).not.toBeNull()
})
