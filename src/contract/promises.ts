import type { IsoDate, Moment } from './calendar.ts'
import type { Council } from './councils/council.ts'
import { londonTime } from './london-time.ts'
import { addMonths } from './review-dates.ts'
import type { JourneyId, ServiceRequest } from './service-request.ts'
import { addWorkingDays } from './working-days.ts'

/** Within how many working days the council says that it has a request, and within how many months it has answered at most. */
type ByLaw = { acknowledgedWithin: number; answeredWithinMonths: number }

/** The Local Authority Social Services and NHS Complaints (England) Regulations 2009 (SI 2009/309), regulations 13 and 14. */
const byLaw: Partial<Record<JourneyId, ByLaw>> = { complaint: { acknowledgedWithin: 3, answeredWithinMonths: 6 } }

/** One day that is promised, where it can be counted, and how it is counted. */
type Promised = { within: number; by: IsoDate | undefined }
/** What is promised about a request: by law, and where the council’s document gives one, by its own aim. */
export type Promises = { acknowledged: Promised; aim?: Promised; atMost: { months: number; by: IsoDate } }

const dayOf = (moment: Moment): IsoDate => londonTime(moment).date

/**
 * What is promised about a request, or nothing where the law says nothing. Days count from the one on which we have it (reg. 13);
 * the months from that on which it was first sent, because a complaint keeps its date (R74).
 */
export function promisesFor(
  { journey, receivedAt, earlier }: Pick<ServiceRequest, 'journey' | 'receivedAt' | 'earlier'>,
  { answersWithin = {} }: Pick<Council, 'answersWithin'>,
): Promises | undefined {
  const law = byLaw[journey]
  if (!law) return undefined
  const within = (days: number): Promised => ({ within: days, by: addWorkingDays(dayOf(receivedAt), days) })
  const first = dayOf(earlier?.receivedAt ?? receivedAt)
  const aim = answersWithin[journey]
  return {
    acknowledged: within(law.acknowledgedWithin),
    ...(aim !== undefined && { aim: within(aim) }),
    atMost: { months: law.answeredWithinMonths, by: addMonths(first, law.answeredWithinMonths) },
  }
}
