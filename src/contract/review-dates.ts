import type { IsoDate } from './calendar.ts'
import { addDays } from './days.ts'
import type { Review } from './plan.ts'

/**
 * When a council's document says that a plan is reviewed (R57, R58): the first time a range of weeks after care and support
 * is put in place, and from then on every so many months.
 */
export type ReviewSchedule = {
  first: { weeks: [from: number, to: number]; after: 'support-began' }
  thenEveryMonths: number
}

/** When a review is due. `from` is there where a range is given; `said` is whether the plan names the day or the rule gives it. */
export type ReviewDue = { by: IsoDate; from?: IsoDate; said: 'plan' | 'rule' }

/** The same day so many months later; where that month is shorter, its last day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

/** The newest day on which a review was held. */
export const lastReview = ({ last, held = [] }: Review): IsoDate | undefined =>
  [...held.map(({ on }) => on), ...(last ? [last] : [])].sort().at(-1)

/** When the council's rule says that this person's next review is due, where that can be known. */
export function dueByRule(review: Review, schedule: ReviewSchedule | undefined): ReviewDue | undefined {
  if (!schedule) return undefined
  const last = lastReview(review)
  if (last) return { by: addMonths(last, schedule.thenEveryMonths), said: 'rule' }
  if (!review.supportBegan) return undefined
  const [from, by] = schedule.first.weeks.map((weeks) => addDays(review.supportBegan ?? '', weeks * 7))
  return from && by ? { from, by, said: 'rule' } : undefined
}

/** When the next review is due: the day that the plan names, else the one that the rule gives (R14, R57). */
export const nextReview = (review: Review, schedule: ReviewSchedule | undefined): ReviewDue | undefined =>
  review.nextBy ? { by: review.nextBy, said: 'plan' } : dueByRule(review, schedule)

/** A review is overdue from the day after it was due. */
export const isOverdue = (due: ReviewDue, today: IsoDate): boolean => due.by < today
