import { expect, test } from 'vitest'
import type { Budget } from '#contract/budget.ts'
import { Language } from '#contract/language.ts'
import type { Plan } from '#contract/plan.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { samplePeople } from '#mocks/people/index.ts'
import { drawPage, wordsOf } from '../../../../tests/drawn-portal.ts'

const doreens = doreenVersion5.budget as Budget
const draw = (budget: Partial<Budget>, change: Partial<Plan> = {}) =>
  drawPage('money', { ...doreenVersion5, ...change, budget: { ...doreens, ...budget } })
const main = (page: Document) => wordsOf(page.querySelector('main'))
const pennies = (text: string) => Math.round(Number(text.replace(/[£,]/g, '')) * 100)
const amounts = (where: Element | null) => [...(where?.querySelectorAll('dd') ?? [])].map(wordsOf)
const fills = (page: Document) =>
  [...page.querySelectorAll('.sumpic > rect')].map((rect) => rect.getAttribute('class') ?? rect.getAttribute('fill'))

test('the first figure is what it all costs, then what each pays, adding up', async () => {
  const page = await draw({})
  expect(wordsOf(page.querySelector('h1 + p'))).toBe(
    'Your care and support costs £238.00 a week. You pay £59.55. The council pays the rest.',
  )
  expect(amounts(page.querySelector('.three'))).toEqual(['£178.45', '£59.55', '£238.00'])
  expect(main(page)).toContain('These figures add up £178.45 + £59.55 = £238.00')
})

test('the picture says in words the figures of the list', async () => {
  for (const plan of samplePeople.flatMap(({ plans }) => plans)) {
    if (!plan.budget) continue
    const page = await drawPage('money', plan)
    const said = wordsOf(page.querySelector('.sumpic desc')).match(/£[\d,]+\.\d\d/g) ?? []
    const listed = amounts(page.querySelector('.three')).filter((amount) => amount !== '£0.00')
    expect(said.toSorted()).toEqual(listed.toSorted())
  }
})

test.each<[string, Partial<Budget>, (string | null)[]]>([
  ['two who pay', {}, ['f-council', 'f-you', 'url(#dots)', 'f-line']],
  ['nothing to pay', { council: 238_00, person: 0 }, ['f-council', 'f-line']],
  [
    'three who pay, not final',
    { status: 'indicative', council: 100_00, others: [{ name: 'NHS', amount: 78_45 }] },
    ['f-council', 'f-you', 'url(#dots)', 'f-others', 'url(#stripes)', 'f-line f-line--dashed'],
  ],
])('the picture of %s', async (_, budget, drawn) => {
  expect(fills(await draw(budget))).toEqual(drawn)
})

test('what each need and each support item costs adds up: to the total, unless a council knows that its own does not', async () => {
  for (const plan of samplePeople.flatMap(({ plans }) => plans)) {
    if (!plan.budget) continue
    const page = await drawPage('money', plan)
    const sum = (selector: string) =>
      [...page.querySelectorAll(selector)]
        .map(wordsOf)
        .filter((text) => text.startsWith('£'))
        .reduce((all, text) => all + pennies(text), 0)
    const cost = plan.support.reduce((all, { costPerWeek }) => all + costPerWeek, 0)
    expect([sum('.group .amt'), sum('tbody tr:has(.within) .amt'), sum('tfoot .amt')]).toEqual([cost, cost, cost])
    if (!plan.budget.knownNotToAddUp) expect(cost).toBe(plan.budget.total)
  }
})

test('figures that do not add up are said first and kindly, with a number to ring', async () => {
  const page = await draw({ council: 170_00, knownNotToAddUp: true })
  const first = page.querySelector('main section')
  expect(wordsOf(first)).toContain('The parts make £229.55. The total says £238.00.')
  expect(wordsOf(first)).toContain('It may be our mistake.')
  expect(first?.querySelector('a[href^="tel:"]')).not.toBeNull()
  expect(main(page)).not.toContain('These figures add up')
})

test('shares that add up are not praised while the support beside them does not', async () => {
  const page = await draw({ knownNotToAddUp: true }, { support: doreenVersion5.support.slice(1) })
  expect(main(page)).toContain('All your support makes')
  expect(main(page)).not.toContain('These figures add up')
})

test('a direct payment says how much, how often, what for, and what was paid, the last first', async () => {
  const card = (await draw({})).querySelector('section[aria-labelledby="direct-payment"]')
  expect(wordsOf(card)).toContain('£257.60 every 4 weeks That is £64.40 a week.')
  expect(wordsOf(card)).toContain('Seagull Club, with lunch Shops with Bev')
  expect(wordsOf(card?.querySelector('tbody tr'))).toBe('Monday 16 November 2026 £257.60')
})

test('how it is arranged is said for all of the ways', async () => {
  const [item] = doreenVersion5.support
  const said = async (...paid: ('council' | 'direct-payment' | 'self')[]) =>
    main(await draw({}, { support: paid.map((how) => ({ ...item, paid: how }) as never) }))
  expect(await said('council')).toContain('We arrange all of it for you.')
  expect(await said('direct-payment')).toContain('You arrange all of it.')
  expect(await said('council', 'direct-payment')).toContain('Some of it is arranged for you.')
  expect(await said('self')).toContain('You arrange it and pay for it yourself.')
})

test('a household shows each part, the whole, and what pooling changes', async () => {
  const shares = [
    { name: 'Doreen', amount: 238_00 },
    { name: 'Ida', amount: 62_00 },
  ]
  const page = await draw({ household: { total: 300_00, shares, what: { text: 'One visit for you both.' } } })
  const card = page.querySelector('section[aria-labelledby="household"]')
  expect(amounts(card)).toEqual(['£238.00', '£62.00', '£300.00'])
  expect(wordsOf(card)).toContain('One visit for you both.')
})

test('without a budget it says so, and who to ring, in every language', async () => {
  for (const language of Language.options)
    for (const plan of [null, { ...doreenVersion5, budget: undefined }]) {
      const page = await drawPage('money', plan, language)
      expect(page.querySelector('main a[href^="tel:"]')).not.toBeNull()
      expect(main(page)).not.toContain('none.')
    }
})
