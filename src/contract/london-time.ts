import type { ClockTime, IsoDate, Moment } from './calendar.ts'

/** 1am UTC on the last Sunday of a month: the moment the clocks change. */
function clocksChange(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1))
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * 60 * 60 * 1000
}

/**
 * The day and the time on the clock in England at a moment, whatever the zone of the device. Reckoned by the rule that has
 * held since 1996 (Summer Time Order 2002): `Intl.DateTimeFormat` would cost an old phone 40 ms before the page can answer.
 */
export function londonTime(moment: Moment): { date: IsoDate; clock: ClockTime } {
  const at = new Date(moment)
  const [march, october] = [2, 9].map((month) => clocksChange(at.getUTCFullYear(), month)) as [number, number]
  const inSummer = at.getTime() >= march && at.getTime() < october
  const local = new Date(at.getTime() + (inSummer ? 60 * 60 * 1000 : 0)).toISOString()
  return { date: local.slice(0, 10), clock: local.slice(11, 16) }
}
