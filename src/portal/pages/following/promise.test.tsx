import { expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { draw } from '../../../../tests/draw.tsx'
import { requestWith, type SampleStep } from '../../../../tests/following.ts'
import { AnswerPromise } from './promise.tsx'

function open(names: SampleStep[], now: string, language: Language = 'en') {
  const request = requestWith(...names)
  return draw(() => <AnswerPromise request={request} />, { page: 'request', now, language })
}

test.each([
  ['en', 'We will answer by Friday 27 November.That is 4 working days from today.'],
  ['easy-read', 'We will answer by Friday 27 November.That is 4 working days from today.'],
  ['cy', 'Byddwn ni’n ateb erbyn Dydd Gwener 27 Tachwedd.Mae hynny 4 diwrnod gwaith o heddiw.'],
] as const)('in %s it says by when, and how many working days that is', (language, words) => {
  const { said, container } = open(['acknowledged'], '2026-11-23T10:15:00.000Z', language)
  expect(said()).toContain(words)
  expect(container.querySelector('.card--wait')).toBeNull()
})

test('one day is one day, and today is today', () => {
  expect(open(['acknowledged'], '2026-11-26T10:15:00.000Z').said()).toContain('That is 1 working day from today.')
  expect(open(['acknowledged'], '2026-11-27T10:15:00.000Z').said()).toContain('That is today.')
})

test('the year is said where it is another one', () => {
  expect(open(['acknowledged'], '2025-11-27T10:15:00.000Z').said()).toContain('Friday 27 November 2026.')
})

test('what was said last counts', () => {
  expect(open(['acknowledged', 'looking'], '2026-11-28T10:15:00.000Z').said()).toContain('by Tuesday 1 December.')
})

test.each([
  ['en', 'Our answer is not here yet. We are sorry.', 'It is not your fault'],
  ['easy-read', 'We are late.', 'It is not your fault.'],
  ['cy', 'Mae’n ddrwg gennym ni.', 'Nid eich bai chi yw hyn'],
] as const)('late, it says so in %s, kindly, with a number to ring, and never in red', (language, sorry, fault) => {
  const { said, container, numbers } = open(['acknowledged'], '2026-11-28T10:15:00.000Z', language)
  expect(said()).toContain(sorry)
  expect(said()).toContain(fault)
  expect(said()).not.toMatch(/working day|diwrnod gwaith/)
  expect(numbers()).toEqual(['01642771500'])
  expect(container.querySelector('.card--wait')).not.toBeNull()
  expect(container.querySelector('.card--stop, .tag--stop')).toBeNull()
})

test.each(Language.options)('without a day it says that in %s, and whom to ring', (language) => {
  const { said, numbers } = open(['read'], '2026-11-23T10:15:00.000Z', language)
  expect(said()).toMatch(/not given you a day|not told you a day|ddim wedi rhoi diwrnod/)
  expect(numbers()).toEqual(['01642771500'])
})

test.each([
  ['not late', '2026-11-23T10:15:00.000Z', ['acknowledged']],
  ['late', '2026-11-28T10:15:00.000Z', ['acknowledged']],
  ['without a day', '2026-11-23T10:15:00.000Z', []],
] as const)('%s, it says what one can do if we are late', (_, now, names) => {
  expect(open([...names], now).said()).toContain('Ring us and ask where it is. You can also make a complaint.')
})
