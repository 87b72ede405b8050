import { expect, test } from 'vitest'
import { findCouncil } from '#contract/councils/index.ts'
import { Language } from '#contract/language.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { draftOf, needsOf, whole } from '../../../../tests/asking.tsx'
import { drawnPortal } from '../../../../tests/drawn-portal.ts'
import type { PageState } from '../../state.ts'

const council = findCouncil('redcar-cleveland')
const now = '2026-11-22T10:15:00.000Z'
const person = { id: '00000000-0000-4000-8000-000000000001', name: 'Doreen Pebble', callMe: 'Doreen' }
const plan = {
  name: 'getPlan' as const,
  params: { person: 'me' },
  reply: { person, plan: doreenVersion5, receivedAt: now, asOf: now },
}

const reads = [draftOf(whole), plan, needsOf()]

async function draw(url: string, asked?: object, language: Language = 'en', read: PageState['reads'] = reads) {
  if (!council) throw new Error('the council is gone')
  const { id: page = '' } = drawnPortal.findPage(url) ?? {}
  const input = { url, page, council, language, largeText: false, shut: '', session: null, formToken: 'a token' }
  const { html } = await drawnPortal.render({
    ...input,
    sample: true,
    now,
    reads: read,
    ...(asked && { asked: asked as never }),
  })
  const drawn = new DOMParser().parseFromString(html, 'text/html')
  return { drawn, page, state: JSON.parse(drawn.getElementById('state')?.textContent ?? '') }
}

test.each([
  ['/ask', 'ask'],
  ['/ask/plan-review', 'ask-start'],
  ['/ask/plan-review/check', 'ask-check'],
  ['/ask/plan-review/why?change=1', 'ask-step'],
  ['/requests', 'requests'],
])('%s is the page %s', (address, page) => {
  expect(drawnPortal.findPage(address)?.id).toBe(page)
})

test('an address says what is read: the draft of its journey, the request of its id', () => {
  expect(drawnPortal.findPage('/ask/plan-review/why')?.reads[0]).toEqual({
    name: 'getDraft',
    params: draftOf({}).params,
  })
  const [read] = drawnPortal.findPage('/requests/some-id?sent')?.reads ?? []
  expect(read).toEqual({ name: 'getServiceRequest', params: { person: 'me', request: 'some-id' } })
})

test('the tab says the question, and first of all that something is to be put right', async () => {
  const { drawn } = await draw('/ask/plan-review/why')
  expect(drawn.title).toMatch(/^Why would you like a review\? - My Care and Support - /)
  const asked = { faults: { grounds: 'required' }, answers: { words: 'Kept' } }
  const faulty = (await draw('/ask/plan-review/why', asked)).drawn
  expect(faulty.title).toMatch(/^Error: Why would you like a review\?/)
  expect(faulty.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#grounds')
  expect(faulty.querySelector('textarea')?.textContent).toBe('Kept')
})

test.each(Language.options)('in %s it brings along what is said once something is wrong', async (language) => {
  const { state } = await draw('/ask/plan-review/why', undefined, language)
  expect(state.words['journeys/plan-review'].steps.why.fields.grounds.faults.required).toEqual(expect.any(String))
  expect(state.words['asked-often'].meeting.title).toEqual(expect.any(String))
})

const nothingAsked = { name: 'listServiceRequests' as const, params: { person: 'me' }, reply: { requests: [] } }
test.each([
  ['/ask', []],
  ['/requests', [nothingAsked]],
  ['/without-account', []],
])('%s names journeys, and brings none of their questions', async (url, read) => {
  const { state } = await draw(url, undefined, 'en', read)
  const named = { name: expect.any(String), start: { time: expect.any(String) } }
  expect(state.words['journeys/plan-review']).toEqual(named)
})

test('without a script nothing is promised that only a script does', async () => {
  const { drawn } = await draw('/ask/plan-review/why')
  const [plain, scripted] = drawn.querySelectorAll('.kept')
  expect(plain?.closest('noscript')?.textContent).toContain('each time you choose “Continue”')
  expect(scripted?.matches('.by-script')).toBe(true)
  expect(drawn.querySelector('form input[name="token"]')?.getAttribute('value')).toBe('a token')
  expect(drawn.querySelectorAll('form [name]:checked, form [checked]')).toHaveLength(1)
})
