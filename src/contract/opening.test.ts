import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBankHoliday } from './bank-holidays.ts'
import type { Hours } from './councils/council.ts'
import { redcarCleveland } from './councils/redcar-cleveland.ts'
import { rutland } from './councils/rutland.ts'
import { openingAt } from './opening.ts'
import { weekdays } from './weekdays.ts'

const hours = redcarCleveland.officeHours
const closedUntil = (date: string, at: string) => ({ state: 'closed', opens: { date, at } })

test.each([
  ['a Monday at the minute it opens', '2026-11-23T08:30:00Z', { state: 'open', until: '17:00' }],
  ['a minute before', '2026-11-23T08:29:59Z', closedUntil('2026-11-23', '08:30')],
  ['the last minute that it is open', '2026-11-23T16:59:59Z', { state: 'open', until: '17:00' }],
  ['the minute it closes', '2026-11-23T17:00:00Z', closedUntil('2026-11-24', '08:30')],
  ['a Friday, when it closes sooner', '2026-11-27T16:30:00Z', closedUntil('2026-11-30', '08:30')],
  ['the last minute of a Saturday', '2026-11-28T23:59:59Z', closedUntil('2026-11-30', '08:30')],
  ['a Sunday', '2026-11-22T12:00:00Z', closedUntil('2026-11-23', '08:30')],
  ['a morning in summer, an hour ahead of UTC', '2026-07-06T07:30:00Z', { state: 'open', until: '17:00' }],
  ['the Friday before the clocks go forward', '2026-03-27T16:45:00Z', closedUntil('2026-03-30', '08:30')],
  ['the Monday after, by the clock', '2026-03-30T07:30:00Z', { state: 'open', until: '17:00' }],
  ['the Monday after they go back', '2026-10-26T08:29:00Z', closedUntil('2026-10-26', '08:30')],
  ['Christmas Eve in the evening', '2026-12-24T18:00:00Z', closedUntil('2026-12-29', '08:30')],
  ['Good Friday at noon', '2026-04-03T11:00:00Z', closedUntil('2026-04-07', '08:30')],
  ['the end of the last listed year', '2028-12-29T18:00:00Z', { state: 'closed', opens: undefined }],
  ['a day past the listed years', '2029-01-02T12:00:00Z', { state: 'unknown' }],
  ['a day before them', '2024-12-31T12:00:00Z', { state: 'unknown' }],
])('on %s', (_, moment, opening) => {
  expect(openingAt(hours, moment)).toEqual(opening)
})

test('where a council gives no hours, nobody says open or closed', () => {
  expect(openingAt(rutland.officeHours, '2026-11-23T12:00:00Z')).toEqual({ state: 'unknown' })
})

test('an office that never opens is closed, and opens on no day', () => {
  expect(openingAt([], '2026-11-23T12:00:00Z')).toEqual({ state: 'closed', opens: undefined })
})

const inLondon = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})
const inEnglish = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long' })

/** Looks at the clock on the wall, and asks whether the door is open. */
function look(given: Hours[], at: number) {
  const [date = '', clock = ''] = inLondon.format(at).split(' ')
  const day = inEnglish.format(at).toLowerCase()
  const spell = given.find(
    ({ days, opens, closes }) => days.some((one) => one === day) && opens <= clock && clock < closes,
  )
  return { date, clock, open: spell !== undefined && isBankHoliday(date) === false }
}

/** Stands before the door and looks once a minute until it opens, or shuts. */
function waitAtTheDoor(given: Hours[], moment: number): unknown {
  const first = look(given, moment)
  for (let at = moment; at < moment + 22 * 24 * 60 * 60_000; at += 60_000) {
    const { date, clock, open } = look(given, at)
    if (first.open && !open) return { state: 'open', until: clock }
    if (!first.open && open) return closedUntil(date, clock)
  }
  throw new Error('nobody waits longer than three weeks')
}

// Not in the hour that the clocks pass twice or not at all, in which no office keeps its hours.
const clockTimes = fc
  .integer({ min: 2 * 60, max: 24 * 60 - 1 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16))
const anyHours = fc
  .tuple(fc.subarray([...weekdays], { minLength: 1 }), fc.uniqueArray(clockTimes, { minLength: 2, maxLength: 2 }))
  .map(([days, times]): Hours[] => {
    const [opens = '', closes = ''] = times.toSorted()
    return [{ days, opens, closes }]
  })
const lastSundays = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'].map((day) => Date.parse(day))
const moments = fc.oneof(
  fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2028-12-01') }),
  fc
    .tuple(fc.constantFrom(...lastSundays), fc.integer({ min: -48 * 60, max: 48 * 60 }))
    .map(([sunday, minutes]) => sunday + minutes * 60_000),
  fc.integer({ min: Date.parse('2026-12-23'), max: Date.parse('2027-01-02') }),
)

test('it is as somebody finds it who waits at the door, at any moment, whatever the hours', () => {
  fc.assert(
    fc.property(anyHours, moments, (given, at) => {
      const moment = Math.floor(at / 60_000) * 60_000
      expect(openingAt(given, new Date(moment).toISOString())).toEqual(waitAtTheDoor(given, moment))
    }),
    { numRuns: 60 },
  )
})
