import { isBankHoliday } from './bank-holidays.ts'
import type { IsoDate } from './calendar.ts'
import { addDays, weekdayOf } from './days.ts'

/** Whether offices work on a day: not at a weekend nor on a bank holiday. Nothing where the list of bank holidays does not say. */
export function isWorkingDay(day: IsoDate): boolean | undefined {
  const bankHoliday = isBankHoliday(day)
  if (bankHoliday === undefined) return undefined
  return !bankHoliday && !['saturday', 'sunday'].includes(weekdayOf(day))
}

/** How many working days come after one day, up to another and with it. Nothing where nobody can say. */
export function workingDaysAfter(day: IsoDate, until: IsoDate): number | undefined {
  let count = 0
  for (let next = addDays(day, 1); next <= until; next = addDays(next, 1)) {
    const works = isWorkingDay(next)
    if (works === undefined) return undefined
    if (works) count += 1
  }
  return count
}

/** The day on which so many working days after one have come. Nothing where nobody can say. */
export function addWorkingDays(day: IsoDate, count: number): IsoDate | undefined {
  let last = day
  for (let left = count; left > 0; ) {
    last = addDays(last, 1)
    const works = isWorkingDay(last)
    if (works === undefined) return undefined
    if (works) left -= 1
  }
  return last
}
