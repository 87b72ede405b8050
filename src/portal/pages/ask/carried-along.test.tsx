import { expect, test } from 'vitest'
import { draftOf, needsOf, receipt, stubServer } from '../../../../tests/asking.tsx'
import { draw } from '../../../../tests/draw.tsx'
import { requestWith } from '../../../../tests/following.ts'
import { openStep } from '../../../../tests/open-step.tsx'
import CheckPage from './check-page.tsx'

const declined = requestWith('is-a-complaint')
const read = {
  name: 'getServiceRequest' as const,
  params: { person: 'me', request: declined.id },
  reply: declined,
}
/** The first question of a complaint, as a link led to it. */
function open(search: string, answers = {}) {
  stubServer()
  return openStep('what-happened', answers, {
    journey: 'complaint',
    address: `/ask/complaint/what-happened${search}`,
    reads: [draftOf(answers, undefined, 'complaint'), needsOf(), read],
  })
}
const chosen = ({ container }: ReturnType<typeof open>) =>
  container.querySelector<HTMLInputElement>('[name="about"]:checked')?.value
const written = ({ field }: ReturnType<typeof open>) => field('words').value

test('what the link was about is chosen already, and only where it can be', () => {
  expect(chosen(open('?about=money'))).toBe('money')
  expect(chosen(open('?about=moon'))).toBeUndefined()
  expect(chosen(open('?about=money', { about: 'care' }))).toBe('care')
  expect(chosen(open(''))).toBeUndefined()
})

test('a declined request comes along with its own words and its reference, and no other answer', () => {
  const page = open(`?earlier=${receipt.id}`)
  expect(written(page)).toBe('Karen has hurt her back.')
  expect(page.field('earlier').value).toBe('ABCD-EF23')
  expect(page.said()).toContain('With it we keep the date of what you asked before.')
})

test('what is written stays in place of what came along', () => {
  expect(written(open(`?earlier=${receipt.id}`, { words: 'Nobody came.' }))).toBe('Nobody came.')
})

test('nobody is asked for a reference', () => {
  for (const search of ['', '?earlier=']) expect(open(search).container.querySelector('[name="earlier"]')).toBeNull()
  expect(open('', { earlier: 'ABCD-EF23' }).field('earlier').value).toBe('ABCD-EF23')
})

test('the reference is among the answers to check only where there is one', () => {
  const check = (answers = {}) =>
    draw(CheckPage, {
      page: 'ask-check',
      address: '/ask/complaint/check',
      reads: [draftOf(answers, undefined, 'complaint')],
    }).said()
  expect(check()).not.toContain('What you asked us before')
  expect(check({ earlier: 'ABCD-EF23' })).toContain('What you asked us beforeABCD-EF23')
})

test('the worker whom the plan names is whom an advocate is asked from, and can be changed', () => {
  stubServer()
  const answers = { event: 'review', hard: [], hardWords: '', someone: 'no', arrange: 'please-arrange' }
  const { field } = openStep('goes-to', answers, { journey: 'advocate' })
  expect(field('worker').value).toBe('Sunita Harbour')
})

test('a carer chooses from what the council’s own document lists', () => {
  stubServer()
  const { container } = openStep('what-would-help', {}, { journey: 'carers-assessment' })
  const offered = [...container.querySelectorAll<HTMLInputElement>('[name="support"]')].map(({ value }) => value)
  expect(offered).toHaveLength(8)
  expect(offered.at(-1)).toBe('something-else')
})
