import { expect, test } from 'vitest'
import { FrozenVersion, type ToAgree } from '#contract/agreeing.ts'
import { Language } from '#contract/language.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { draftOf, toAgree } from '../../../../tests/asking.tsx'
import { draw } from '../../../../tests/draw.tsx'
import { openStep } from '../../../../tests/open-step.tsx'
import HomePage from '../home/home-page.tsx'
import PlanPage from '../plan/plan-page.tsx'
import CheckPage from './check-page.tsx'
import StartPage from './start-page.tsx'

const answered = { request: '7d3f0a52-3b0e-4f43-9f0a-5a0f5ad2c111', at: '2026-11-20T10:00:00.000Z' }
const { frozen, talkedThrough, ...notYet } = toAgree
const states: [string, ToAgree | undefined, string[]][] = [
  ['waits and was talked through', toAgree, ['/plan', '/ask/agree-plan/answer']],
  ['waits for the talk first', notYet, ['/plan', '/ask/talk']],
  ['was answered', { ...toAgree, answered }, ['/plan', `/requests/${answered.request}`, '/ask/agree-plan/answer']],
  ['is not there', undefined, ['/plan']],
]
const start = (given: ToAgree | undefined, language: Language = 'en') =>
  draw(StartPage, {
    page: 'ask-start',
    address: '/ask/agree-plan',
    reads: [draftOf({}, null, 'agree-plan')],
    toAgree: given,
    language,
  })
const linksIn = (container: Element) => [...container.querySelectorAll('.rows a.go, a.govuk-button')]

test('a frozen version is a number and a hash, and nothing else', () => {
  expect(FrozenVersion.safeParse(frozen).success).toBe(true)
  for (const wrong of ['', '5', `05 ${'x'.repeat(43)}`, `5 ${'x'.repeat(42)}`, `5 ${'x'.repeat(43)}\n`])
    expect(FrozenVersion.safeParse(wrong).success, wrong).toBe(false)
})

test.each(states)('where a version %s, its start leads on from there', (_, given, leads) => {
  const { container, said } = start(given)
  const found = linksIn(container).map((link) => link.getAttribute('href'))
  expect(leads.filter((to) => !found.includes(to))).toEqual([])
  expect(found.includes('/ask/agree-plan/answer')).toBe(given?.frozen !== undefined)
  expect(said()).not.toMatch(/\{\{|undefined/)
})

test.each(Language.options)('it is written out in %s', (language) => {
  for (const [, given] of states) expect(start(given, language).said()).not.toMatch(/\{\{|undefined|agreeing\./)
})

const step = (answers = {}, more = {}) => openStep('answer', answers, { journey: 'agree-plan', toAgree, ...more })
const carried = ({ container }: ReturnType<typeof step>) =>
  container.querySelector<HTMLInputElement>('input[type="hidden"][name="frozen"]')?.value

test('the version comes along by itself, and is said', () => {
  const page = step()
  expect(carried(page)).toBe(frozen)
  expect(page.said()).toContain('Your answer is about version 5 of your plan. Its mark is Vq3-hash.')
  expect(page.said()).not.toContain('has changed since you began')
})

test('what was begun about an older version says that it has changed, and is about the new one', () => {
  const page = step({ frozen: `4 ${'y'.repeat(43)}`, agree: 'none' })
  expect(carried(page)).toBe(frozen)
  expect(page.said()).toContain('Your plan has changed since you began. It is version 5 now.')
})

test('where no version waits, Continue says so', () => {
  const page = step({}, { asked: { faults: { frozen: 'required' }, answers: {} }, toAgree: undefined })
  expect(page.said()).toContain('No plan waits for your answer now.')
})

test('the version is among the answers to check, as one can read it', () => {
  const { said } = draw(CheckPage, {
    page: 'ask-check',
    address: '/ask/agree-plan/check',
    reads: [draftOf({ frozen, agree: 'all' }, undefined, 'agree-plan')],
  })
  expect(said()).toContain('Version of your plan5 (Vq3-hash)')
})

test.each([
  [toAgree, '/ask/agree-plan'],
  [{ ...toAgree, answered }, `/requests/${answered.request}`],
])('home and the plan lead to answering, or to what was answered', (given, to) => {
  for (const [page, View] of [
    ['home', HomePage],
    ['plan', PlanPage],
  ] as const) {
    const { container } = draw(View, { page, plan: doreenVersion5, toAgree: given })
    expect(container.querySelectorAll(`a[href="${to}"]`)).toHaveLength(1)
  }
})

test('what was answered waits for nobody at home: it says when, and that we look at it', () => {
  const given = { page: 'home', plan: doreenVersion5, toAgree: { ...toAgree, answered } } as const
  const { said } = draw(HomePage, given)
  expect(said()).toMatch(/We have your answer.*That was at .* We are looking at it\./)
  expect(said()).not.toContain('Waiting for you')
  expect(draw(PlanPage, { ...given, page: 'plan' }).container.querySelector('.tag')?.textContent).toBe(
    'We have your answer',
  )
})

test('before the talk home does not lead to answering', () => {
  const { container } = draw(HomePage, { page: 'home', plan: doreenVersion5, toAgree: notYet })
  expect(container.querySelector('a[href="/ask/agree-plan"]')).toBeNull()
})
