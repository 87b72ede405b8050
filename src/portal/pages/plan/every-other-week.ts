import type { IsoDate } from '#contract/calendar.ts'

const dayLength = 24 * 60 * 60 * 1000
/** Days are counted from 1 January 1970, a Thursday. */
const dayOf = (date: IsoDate): number => Date.parse(date) / dayLength
const mondayOf = (day: number): number => day - ((day + 3) % 7)

/** The Monday of the week, this one or the next, in which a visit of every other week comes. `one` is any day of such a week. */
export function everyOtherWeek(one: IsoDate, today: IsoDate): IsoDate {
  const thisMonday = mondayOf(dayOf(today))
  const isThisWeek = (thisMonday - mondayOf(dayOf(one))) % 14 === 0
  return new Date((thisMonday + (isThisWeek ? 0 : 7)) * dayLength).toISOString().slice(0, 10)
}
