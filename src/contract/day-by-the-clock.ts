import type { ClockTime, IsoDate } from './calendar.ts'
import { addDays, type Coming, whoComesOn } from './days.ts'
import type { Plan } from './plan.ts'

/** Where a visit stands at a time of its day: `past` says that its hours are over, never that anybody came. */
export type Standing = 'past' | 'now' | 'next' | 'later'
export type ComingToday = Coming & { standing: Standing }

const minutesOf = (clock: ClockTime): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** When a visit is over, in minutes of its own day: after midnight where it ends before it starts, an hour long where nobody says. */
function overAt({ starts, ends }: Coming): number {
  if (!ends) return minutesOf(starts) + 60
  return minutesOf(ends) + (ends < starts ? 24 * 60 : 0)
}

/** Today at a time on the clock: who comes, with what began yesterday and is not over, and which visit is next. */
export function todayAt(plan: Pick<Plan, 'support'>, day: IsoDate, clock: ClockTime): ComingToday[] {
  const now = minutesOf(clock)
  const sinceYesterday = whoComesOn(plan, addDays(day, -1)).coming.filter(
    (coming) => coming.state !== 'cancelled' && overAt(coming) > now + 24 * 60,
  )
  const { coming } = whoComesOn(plan, day)
  const next = coming.find(({ state, starts }) => state !== 'cancelled' && minutesOf(starts) > now)
  const standing = (one: Coming): Standing => {
    if (one === next) return 'next'
    if (minutesOf(one.starts) > now) return 'later'
    return overAt(one) > now ? 'now' : 'past'
  }
  return [
    ...sinceYesterday.map((one) => ({ ...one, standing: 'now' as const })),
    ...coming.map((one) => ({ ...one, standing: standing(one) })),
  ]
}
