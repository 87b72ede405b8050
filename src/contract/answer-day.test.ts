import { expect, test } from 'vitest'
import { answerDayOf } from './answer-day.ts'
import type { RequestStep } from './request-steps.ts'

const id = '0d9f5f4e-1d57-4f0b-8a51-0d2a7c3b9e10'
const at = '2026-11-17T09:00:00.000Z'
const steps = (...days: (string | undefined)[]): RequestStep[] =>
  days.map((answerBy) => ({ id, at, step: { kind: 'acknowledged', ...(answerBy && { answerBy }) } }))

test('without a day there is none', () => {
  expect(answerDayOf([], at)).toEqual({ state: 'none' })
  expect(answerDayOf(steps(undefined), at)).toEqual({ state: 'none' })
})

test.each([
  ['before it', '2026-11-23T09:00:00.000Z', { state: 'ahead', by: '2026-11-27', workingDays: 4 }],
  [
    'the last minute of the day before',
    '2026-11-26T23:59:00.000Z',
    { state: 'ahead', by: '2026-11-27', workingDays: 1 },
  ],
  ['on the day', '2026-11-27T23:59:00.000Z', { state: 'today', by: '2026-11-27' }],
  ['the first minute after it', '2026-11-28T00:00:00.000Z', { state: 'late', by: '2026-11-27' }],
])('%s', (_, now, day) => {
  expect(answerDayOf(steps('2026-11-27'), now)).toEqual(day)
})

test('in summer the day begins an hour before it does in UTC', () => {
  expect(answerDayOf(steps('2026-07-10'), '2026-07-10T23:30:00.000Z')).toEqual({ state: 'late', by: '2026-07-10' })
})

test('the day that was given last counts, also where nothing was said of it afterwards', () => {
  expect(answerDayOf(steps('2026-11-20', '2026-11-27', undefined), at)).toMatchObject({ by: '2026-11-27' })
})

test('in a year without listed bank holidays the day is said, and no number of days', () => {
  const day = { state: 'ahead', by: '2029-01-05', workingDays: undefined }
  expect(answerDayOf(steps('2029-01-05'), '2028-12-29T09:00:00.000Z')).toEqual(day)
})
