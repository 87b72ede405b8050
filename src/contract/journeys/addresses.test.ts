import { expect, test } from 'vitest'
import { addressAfter } from './addresses.ts'
import type { Journey } from './journey.ts'
import { planReview } from './plan-review.ts'

const journey = planReview as Journey
const whole = { grounds: ['something-changed'], place: 'my-home' }
const elsewhere = { ...whole, place: 'somewhere-else' }

test.each([
  ['why', whole, false, 'meeting'],
  ['meeting', whole, false, 'with-you'],
  ['meeting', elsewhere, false, 'elsewhere'],
  ['communication', whole, false, 'check'],
  ['why', whole, true, 'check'],
  ['meeting', elsewhere, true, 'elsewhere'],
  ['meeting', { ...elsewhere, elsewhere: 'At Karen’s' }, true, 'check'],
])('after %s, with %o, changing: %s, comes %s', (id, answers, changing, next) => {
  expect(addressAfter(journey, id, answers, changing)).toBe(`/ask/plan-review/${next}`)
})
