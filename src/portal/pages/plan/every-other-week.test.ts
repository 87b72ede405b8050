import { expect, test } from 'vitest'
import { everyOtherWeek } from './every-other-week.ts'

test.each([
  ['2026-11-27', '2026-11-22', '2026-11-23'],
  ['2026-11-27', '2026-11-23', '2026-11-23'],
  ['2026-11-27', '2026-11-29', '2026-11-23'],
  ['2026-11-27', '2026-11-30', '2026-12-07'],
  ['2026-11-27', '2026-11-15', '2026-11-09'],
  ['2026-11-27', '2025-11-24', '2025-11-24'],
  ['2026-12-30', '2027-01-04', '2027-01-11'],
  ['2026-03-25', '2026-03-30', '2026-04-06'],
])('a visit that comes in the week of %s, asked on %s, comes in the week of Monday %s', (one, today, monday) => {
  expect(everyOtherWeek(one, today)).toBe(monday)
})
