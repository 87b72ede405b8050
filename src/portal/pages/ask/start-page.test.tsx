import { describe, expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { Language } from '#contract/language.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { draftOf, toAgree } from '../../../../tests/asking.tsx'
import { draw } from '../../../../tests/draw.tsx'
import { requestWith } from '../../../../tests/following.ts'
import RequestPage from '../requests/request-page.tsx'
import StartPage from './start-page.tsx'

type More = Partial<NonNullable<Parameters<typeof draw>[1]>>
function open(
  journey: string,
  { search = '', answers = {}, ...more }: More & { search?: string; answers?: object } = {},
) {
  const saved = Object.keys(answers).length > 0 ? undefined : null
  const drawn = draw(StartPage, {
    page: 'ask-start',
    address: `/ask/${journey}${search}`,
    reads: [draftOf(answers as never, saved as never, journey)],
    ...more,
  })
  const buttons = [...drawn.container.querySelectorAll('a.govuk-button')].map((link) => link.getAttribute('href'))
  return { ...drawn, buttons }
}

describe.each(councils.flatMap(({ id, journeys }) => journeys.map((journey) => [id, journey] as const)))(
  'at %s, the start of %s',
  (council, journey) => {
    test.each(Language.options)('is written out in %s, and leads to its first question', (language) => {
      const { said, buttons } = open(journey, { council, language, toAgree })
      expect(said()).not.toMatch(/\{\{|undefined|(ask|start|age|today)\.[a-z]/)
      expect(buttons[0]).toMatch(new RegExp(`^/ask/${journey}/[a-z-]+$`))
    })
  },
)

test('what the link said goes along to the first question, also where something was begun', () => {
  const search = '?about=money&earlier=7d3f0a52-3b0e-4f43-9f0a-5a0f5ad2c111'
  expect(open('complaint', { search }).buttons).toEqual([`/ask/complaint/what-happened${search}`])
  expect(open('complaint', { search, answers: { about: 'care' } }).buttons[0]).toContain(search)
})

test('before the first question of a complaint stand the promise, who reads it, the 12 months and whom to talk to', () => {
  const { said, container } = open('complaint', { plan: doreenVersion5 })
  const facts = [...container.querySelectorAll('dt')].map((one) => one.textContent)
  expect(facts[0]).toBe('It will not change your care')
  expect(said().match(/or how we treat you/g)).toHaveLength(1)
  expect(said()).not.toContain('Asking does not lower your care')
  for (const words of ['Staff of care companies cannot read it', 'within 12 months', 'You do not have to talk first'])
    expect(said()).toContain(words)
  expect(said()).toContain('Ring and ask for Sunita Harbour')
})

test.each([
  ['complaint', 'Making a complaint will not change your care and support'],
  ['plan-review', 'Asking does not lower your care and support.'],
])('the promise of %s is on its confirmation too', (journey, promise) => {
  const reply = { ...requestWith(), journey }
  const reads = [{ name: 'getServiceRequest' as const, params: { person: 'me', request: reply.id }, reply }]
  const { said } = draw(RequestPage, { page: 'request', address: `/requests/${reply.id}?sent`, reads })
  expect(said().split(promise)).toHaveLength(2)
})

describe('a carer', () => {
  test('is asked for their age before any question, and under 18 is led to what is made for them', () => {
    const { buttons, container } = open('carers-assessment')
    expect(buttons).toEqual(['/ask/carers-assessment/caring', '/guides/young-carers'])
    expect(container.querySelector('#age')?.textContent).toBe('How old are you?')
  })

  test('finds three things to do today, and never has to say whom they care for', () => {
    const { container, said } = open('carers-assessment')
    const today = container.querySelector('[aria-labelledby="today"]')
    expect([...(today?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/guides/carer',
      '#else',
      '/contacts',
    ])
    expect(said()).toContain('You do not have to say who you care for')
  })
})
