import type { Weekday } from '#contract/calendar.ts'
import type { Words } from '#contract/words.ts'
import type { Row } from './facts.ts'

export const council = 'council'
export const direct = 'direct-payment'
export const free = 'no-charge'

type Activity = [
  need: string,
  when: `${Weekday} ${string}-${string}`,
  costPerWeek: number,
  paid: Row['paid'],
  versions: [since: number, until?: number],
  title: Words,
]

/** What someone does at one place, each on one day of the week, as rows of their table. */
export const at = ([name, phone]: [string, string], activities: Record<string, Activity>): Row[] =>
  Object.entries(activities).map(([id, [need, when, costPerWeek, paid, [since, until], title]]) => {
    const [day, starts = '', ends = ''] = when.split(/[ -]/)
    return {
      id,
      need,
      title,
      provider: { name, phone },
      visit: { days: [day as Weekday], starts, ends, onBankHolidays: 'does-not-come' },
      costPerWeek,
      paid,
      since,
      ...(until && { until }),
    }
  })
