import { expect, test } from 'vitest'
import type { Journey } from '#contract/journeys/journey.ts'
import { planReview } from '#contract/journeys/plan-review.ts'
import { lastStep, placeOf, stepAt, whereToGoOn } from './where-to.ts'

const journey = planReview as Journey
const whole = { grounds: ['something-changed'], place: 'my-home' }
const elsewhere = { ...whole, place: 'somewhere-else' }
const step = (id: string, answers = {}) => stepAt(journey, answers, id)

test.each([
  [{}, 'why'],
  [{ grounds: ['something-changed'], words: '' }, 'meeting'],
  [{ ...whole, words: '', time: '' }, 'with-you'],
  [{ ...elsewhere, time: '', people: '', help: [], helpWords: '' }, 'elsewhere'],
  [{ ...whole, words: '', time: '', people: '', help: [], helpWords: '' }, 'check'],
])('what was begun with %o goes on at %s', (answers, next) => {
  expect(whereToGoOn(journey, answers)).toBe(`/ask/plan-review/${next}`)
})

test('a question knows its place among those that the answers lead to, and where one comes from', () => {
  expect(placeOf(journey, whole, step('with-you', whole), false)).toEqual({
    at: 3,
    of: 4,
    back: '/ask/plan-review/meeting',
  })
  expect(placeOf(journey, elsewhere, step('with-you', elsewhere), false)).toMatchObject({ at: 4, of: 5 })
  expect(placeOf(journey, whole, step('why'), false).back).toBe('/ask/plan-review')
  expect(placeOf(journey, whole, step('why'), true).back).toBe('/ask/plan-review/check')
  expect(lastStep(journey, whole)).toBe('/ask/plan-review/communication')
})

test('an address that no answer leads to is that of what is to be mended, or of the last question', () => {
  expect(step('nothing').id).toBe('why')
  expect(step('elsewhere', whole).id).toBe('communication')
})
