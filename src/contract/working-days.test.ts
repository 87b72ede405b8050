import { expect, test } from 'vitest'
import { isWorkingDay, workingDaysAfter } from './working-days.ts'

test.each([
  ['a Monday', '2026-11-23', true],
  ['a Saturday', '2026-11-28', false],
  ['a Sunday', '2026-11-29', false],
  ['Christmas Day', '2026-12-25', false],
  ['the Monday for Boxing Day at a weekend', '2026-12-28', false],
  ['a day of a year that nobody has listed', '2029-01-02', undefined],
])('%s is a working day: %s, %s', (_, day, works) => {
  expect(isWorkingDay(day)).toBe(works)
})

test.each([
  ['within a week', '2026-11-23', '2026-11-27', 4],
  ['from a Sunday', '2026-11-22', '2026-11-27', 5],
  ['over a weekend', '2026-11-27', '2026-11-30', 1],
  ['to a Sunday only the Friday counts', '2026-11-26', '2026-11-29', 1],
  ['over Christmas', '2026-12-24', '2026-12-30', 2],
  ['over Good Friday and Easter Monday', '2027-03-25', '2027-03-30', 1],
  ['to the same day', '2026-11-23', '2026-11-23', 0],
  ['to a day that has gone', '2026-11-23', '2026-11-20', 0],
  ['into a year that nobody has listed', '2028-12-29', '2029-01-05', undefined],
])('%s: %s to %s', (_, day, until, count) => {
  expect(workingDaysAfter(day, until)).toBe(count)
})
