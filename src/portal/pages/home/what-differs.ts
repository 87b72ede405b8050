import type { IsoDate } from '#contract/calendar.ts'
import { addDays, type Coming, weekFrom } from '#contract/days.ts'
import type { Plan } from '#contract/plan.ts'
import type { SupportItem, Visit } from '#contract/support.ts'

export type Differing = { date: IsoDate; coming: Coming }
export type Regular = { item: SupportItem; visit: Visit }

/** What comes on most days is said once for all of them. */
const isRegular = ({ days, everyOther }: Visit): boolean => days.length > 4 && !everyOther

/**
 * The six days after today: what comes on some of them only, and what is not as it usually is, day by day; and, said once,
 * what comes on most days.
 */
export function whatDiffers(plan: Plan, today: IsoDate): { differing: Differing[]; regular: Regular[] } {
  const all = weekFrom(plan, addDays(today, 1))
    .slice(0, 6)
    .flatMap(({ date, coming }) => coming.map((one) => ({ date, coming: one })))
  const differing = all.filter(({ coming }) => coming.state !== 'comes' || !isRegular(coming.visit))
  const regular = new Map(
    all.flatMap(({ coming: { item, visit } }) => (isRegular(visit) ? [[visit, { item, visit }]] : [])),
  )
  return { differing, regular: [...regular.values()] }
}
