import { expect, test } from 'vitest'
import { keptSince } from './retention.ts'

const now = new Date('2028-02-29T12:00:00.000Z')

test.each([
  [{ days: 28 }, '2028-02-01T12:00:00.000Z'],
  [{ days: 400 }, '2027-01-25T12:00:00.000Z'],
  [{ years: 4 }, '2024-02-29T12:00:00.000Z'],
  // There is no such day: it is kept no longer than was said.
  [{ years: 7 }, '2021-03-01T12:00:00.000Z'],
] as const)('what is kept for %o is kept from there', (period, since) => {
  expect(keptSince(period, now).toISOString()).toBe(since)
  expect(now.toISOString()).toBe('2028-02-29T12:00:00.000Z')
})
