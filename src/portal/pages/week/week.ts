import type { IsoDate, Weekday } from '#contract/calendar.ts'
import type { Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { weekdays } from '#contract/weekdays.ts'

export type Coming = { item: SupportItem; starts: string; ends: string | undefined }

export const weekdayOf = (day: IsoDate): Weekday => weekdays[(new Date(day).getUTCDay() + 6) % 7] ?? 'monday'

/** Whether an item is part of the plan on a day: it has begun and has not ended. */
const runsOn = (day: IsoDate) => (item: SupportItem) => item.from <= day && (!item.to || item.to >= day)

/** Who comes on each day of an ordinary week, earliest first, of what runs on this day. */
export function weekOf(plan: Plan, day: IsoDate): Record<Weekday, Coming[]> {
  const coming = plan.support
    .filter(runsOn(day))
    .flatMap((item) => item.visits.map(({ days, starts, ends }) => ({ days, coming: { item, starts, ends } })))
  const on = (weekday: Weekday) =>
    coming
      .filter(({ days }) => days.includes(weekday))
      .map(({ coming: one }) => one)
      // `localeCompare` would cost an old phone 70 ms to load the order of letters, for what is only digits.
      .sort((one, other) => Number(one.starts > other.starts) - Number(one.starts < other.starts))
  return Object.fromEntries(weekdays.map((weekday) => [weekday, on(weekday)])) as Record<Weekday, Coming[]>
}

/** Support with no time on the clock. */
export const otherSupport = (plan: Plan, day: IsoDate): SupportItem[] =>
  plan.support.filter((item) => runsOn(day)(item) && item.visits.length === 0)
