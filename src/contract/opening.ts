import { isBankHoliday } from './bank-holidays.ts'
import type { ClockTime, IsoDate, Moment } from './calendar.ts'
import type { Hours } from './councils/council.ts'
import { addDays, weekdayOf } from './days.ts'
import { londonTime } from './london-time.ts'

/**
 * Whether an office is open: until when today; closed, and when it opens next where that can be known; or unknown, where the
 * council's document gives no hours or the bank holidays of that year are not listed. Times are on the clock in England.
 */
export type Opening =
  | { state: 'open'; until: ClockTime }
  | { state: 'closed'; opens: { date: IsoDate; at: ClockTime } | undefined }
  | { state: 'unknown' }

/** When the office is open on a day, earliest first: never on a bank holiday. Nothing where nobody can say. */
function spellsOn(hours: Hours[], day: IsoDate): Hours[] | undefined {
  const bankHoliday = isBankHoliday(day)
  if (bankHoliday === undefined) return undefined
  const usual = hours.filter(({ days }) => days.includes(weekdayOf(day)))
  return bankHoliday ? [] : usual.sort((one, other) => (one.opens < other.opens ? -1 : 1))
}

/** The first opening after a day. Past the listed years nobody can say; and an office that never opens is not waited for. */
function opensAfter(hours: Hours[], day: IsoDate): { date: IsoDate; at: ClockTime } | undefined {
  for (let days = 1; days <= 31; days += 1) {
    const date = addDays(day, days)
    const spells = spellsOn(hours, date)
    if (!spells) return undefined
    if (spells[0]) return { date, at: spells[0].opens }
  }
  return undefined
}

/** Whether the office is open at a moment (R107, R108). It closes on the minute that `closes` names. */
export function openingAt(hours: Hours[] | undefined, moment: Moment): Opening {
  const { date, clock } = londonTime(moment)
  const today = hours && spellsOn(hours, date)
  if (!today) return { state: 'unknown' }
  const now = today.find(({ opens, closes }) => opens <= clock && clock < closes)
  if (now) return { state: 'open', until: now.closes }
  const later = today.find(({ opens }) => opens > clock)
  return { state: 'closed', opens: later ? { date, at: later.opens } : opensAfter(hours, date) }
}
