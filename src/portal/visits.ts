import type { TFunction } from 'i18next'
import type { Visit } from '#contract/support.ts'
import { weekdays } from '#contract/weekdays.ts'
import { writeTime } from './dates.ts'

type T = TFunction<'common'>

/** The days of a visit as people say them: every day, Monday to Friday, Saturday and Sunday. */
export function writeDays(t: T, days: Visit['days']): string {
  const places = days.map((day) => weekdays.indexOf(day)).sort((one, other) => one - other)
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  const name = (place: number) => t(`weekday.${weekdays[place] ?? 'monday'}`)
  if (places.length === 7) return t('days.every')
  if (places.length > 2 && last - first === places.length - 1)
    return t('days.range', { first: name(first), last: name(last) })
  if (places.length === 1) return t('days.one', { day: name(first) })
  return t('days.list', { days: places.slice(0, -1).map(name).join(', '), last: name(last) })
}

/** The days and times of a visit: Monday to Friday, 5:30pm to 6pm; every other week where it is so. */
export function writeVisit(t: T, { days, starts, ends, everyOther }: Visit): string {
  const from = writeTime(t, starts)
  const words = { days: writeDays(t, days), from, to: ends ? writeTime(t, ends) : '' }
  const visit = ends ? t('visit.between', words) : t('visit.at', words)
  return everyOther ? t('visit.everyOther', { visit }) : visit
}
