import type { Weekday } from '#contract/calendar.ts'
import type { Words } from '#contract/words.ts'
import type { Row } from './facts.ts'

export type Place = [name: string, phone: string]

/** Something that someone does on one day of the week, what it costs and who pays, from a version on and up to another. */
export const weekly = (
  id: string,
  need: string,
  title: Words,
  [name, phone]: Place,
  [day, starts, ends]: [Weekday, string, string],
  costPerWeek: number,
  paid: Row['paid'],
  since: number,
  until?: number,
): Row => ({
  id,
  need,
  title,
  provider: { name, phone },
  visit: { days: [day], starts, ends, onBankHolidays: 'does-not-come' },
  costPerWeek,
  paid,
  since,
  ...(until && { until }),
})
