import { isBankHoliday } from './bank-holidays.ts'
import type { ClockTime, IsoDate, Weekday } from './calendar.ts'
import type { Plan } from './plan.ts'
import type { SupportItem, Visit } from './support.ts'
import { weekdays } from './weekdays.ts'
import type { Words } from './words.ts'

/** Why a day may not be an ordinary one, apart from what the plan itself says of it. */
type Because = 'bank-holiday' | 'holiday' | 'not-known'

/**
 * One visit on one day. `comes` is certain as far as the plan knows; `changed` comes at other hours, or on a day on which it
 * otherwise does not; `cancelled` does not come; `may-differ` comes in an ordinary week, and nobody said about this day.
 */
export type Coming = {
  item: SupportItem
  visit: Visit
  state: 'comes' | 'changed' | 'cancelled' | 'may-differ'
  starts: ClockTime
  ends: ClockTime | undefined
  /** The council's own words about this day. */
  why?: Words | undefined
  because?: Because | undefined
}

/** A day with who comes on it, earliest first. `bankHoliday` is undefined where no list says. */
export type Day = { date: IsoDate; bankHoliday: boolean | undefined; coming: Coming[] }

const dayLong = 24 * 60 * 60 * 1000
/** Days since 1 January 1970. Days are counted in UTC, where each has 24 hours, so no change of the clocks moves one. */
const count = (day: IsoDate): number => Date.parse(day) / dayLong

export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date((count(day) + days) * dayLong).toISOString().slice(0, 10)

/** 1 January 1970 was a Thursday. */
const weekdayNumber = (day: IsoDate): number => (((count(day) + 3) % 7) + 7) % 7
export const weekdayOf = (day: IsoDate): Weekday => weekdays[weekdayNumber(day)] ?? 'monday'
/** Weeks begin on Monday. */
const weekNumber = (day: IsoDate): number => (count(day) - weekdayNumber(day)) / 7

/** On the last Sunday of March the clocks go forward at 1am, on that of October back at 2am (Summer Time Order 2002). */
export function clocksChangeOn(day: IsoDate): 'forward' | 'back' | undefined {
  const [, month, date] = day.split('-').map(Number)
  if (weekdayOf(day) !== 'sunday' || Number(date) < 25) return undefined
  return month === 3 ? 'forward' : month === 10 ? 'back' : undefined
}

/** Christmas Day, Boxing Day and New Year’s Day are kept at a weekend too, though the bank holiday is then another day. */
const isKept = (day: IsoDate): boolean => ['12-25', '12-26', '01-01'].includes(day.slice(5))

/** What is out of the ordinary about a day itself. */
function holidayOn(day: IsoDate): Because | undefined {
  const bankHoliday = isBankHoliday(day)
  if (bankHoliday) return 'bank-holiday'
  if (isKept(day)) return 'holiday'
  return bankHoliday === undefined ? 'not-known' : undefined
}

/** Whether an item is part of the plan on a day: it has begun and has not ended. */
export const runsOn = ({ from, to }: SupportItem, day: IsoDate): boolean => from <= day && (!to || to >= day)

function isUsual({ days, everyOther }: Visit, day: IsoDate): boolean {
  if (!days.includes(weekdayOf(day))) return false
  return !everyOther || (weekNumber(day) - weekNumber(everyOther)) % 2 === 0
}

/** One visit on one day, or nothing where it would not come and nothing is said. What is said of that very day comes first. */
function comingOf(item: SupportItem, visit: Visit, day: IsoDate): Coming[] {
  const { starts, ends, onBankHolidays, exceptions } = visit
  const said = exceptions?.find(({ on }) => on === day)
  if (said?.instead) {
    const { starts: from, ends: until } = said.instead
    return [{ item, visit, state: 'changed', starts: from, ends: until, why: said.why }]
  }
  if (!isUsual(visit, day)) return []
  const usual = { item, visit, starts, ends }
  if (said) return [{ ...usual, state: 'cancelled', why: said.why }]
  const because = holidayOn(day)
  if (!because || onBankHolidays === 'comes') return [{ ...usual, state: 'comes' }]
  const cancelled = because === 'bank-holiday' && onBankHolidays === 'does-not-come'
  return [{ ...usual, state: cancelled ? 'cancelled' : 'may-differ', because }]
}

/** Who comes on a day, earliest first, as the plan says; clock times are on the clock in England (R15). */
export function whoComesOn(plan: Pick<Plan, 'support'>, day: IsoDate): Day {
  const coming = plan.support
    .filter((item) => runsOn(item, day))
    .flatMap((item) => item.visits.flatMap((visit) => comingOf(item, visit, day)))
    // `localeCompare` would cost an old phone 70 ms to load the order of letters, for what is only digits.
    .sort((one, other) => Number(one.starts > other.starts) - Number(one.starts < other.starts))
  return { date: day, bankHoliday: isBankHoliday(day), coming }
}

/** Seven days, beginning with this one. */
export const weekFrom = (plan: Pick<Plan, 'support'>, day: IsoDate): Day[] =>
  Array.from({ length: 7 }, (_, after) => whoComesOn(plan, addDays(day, after)))
