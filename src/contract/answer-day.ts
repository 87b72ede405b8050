import type { IsoDate, Moment } from './calendar.ts'
import { londonTime } from './london-time.ts'
import type { RequestStep } from './request-steps.ts'
import { workingDaysAfter } from './working-days.ts'

/**
 * The day by which the council said that it would answer, as it stands now: how many working days are left where that can be
 * known, that it is today, or that it has gone. None where the council gave no day. Days are those of the clock in England.
 */
export type AnswerDay =
  | { state: 'none' }
  | { state: 'ahead'; by: IsoDate; workingDays: number | undefined }
  | { state: 'today' | 'late'; by: IsoDate }

/** What was said last counts: a council may give another day when it says what it is doing. */
export function answerDayOf(steps: RequestStep[], moment: Moment): AnswerDay {
  const by = steps.map(({ step }) => ('answerBy' in step ? step.answerBy : undefined)).findLast(Boolean)
  if (!by) return { state: 'none' }
  const { date } = londonTime(moment)
  if (by === date) return { state: 'today', by }
  if (by < date) return { state: 'late', by }
  return { state: 'ahead', by, workingDays: workingDaysAfter(date, by) }
}
