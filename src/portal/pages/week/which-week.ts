import type { IsoDate } from '#contract/calendar.ts'
import { addDays } from '#contract/days.ts'
import type { Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'

const weeksAhead = 53

/** The first day of a week that is shown, and those of the weeks before and after it where they can be shown. */
export type WhichWeek = { start: IsoDate; before: IsoDate | undefined; after: IsoDate | undefined }

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text

/**
 * The week that the address asks for by `?from=2026-11-29`, else the one from today. Before this version of the plan began
 * somebody else may have come, so there is no going back further than that; and a year ahead is enough.
 */
export function whichWeek(search: string, plan: Plan, today: IsoDate): WhichWeek {
  const first = plan.from < today ? plan.from : today
  const last = addDays(today, weeksAhead * 7)
  const asked = new URLSearchParams(search).get('from') ?? ''
  const start = isDay(asked) && asked >= first && asked <= last ? asked : today
  const [, before] = [first, addDays(start, -7)].sort()
  const after = addDays(start, 7)
  return { start, before: start > first ? before : undefined, after: after <= last ? after : undefined }
}

/** Support that runs in these seven days and has no time on the clock. */
export const otherSupport = (plan: Plan, start: IsoDate): SupportItem[] =>
  plan.support.filter(
    ({ visits, from, to }) => visits.length === 0 && from <= addDays(start, 6) && (!to || to >= start),
  )
