import type { TFunction } from 'i18next'
import type { IsoDate } from '#contract/calendar.ts'
import { londonTime } from '#contract/london-time.ts'

type T = TFunction<'common'>

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Browsers know no Welsh, so a date is written from the words of `locales/`: Thursday 14 January 2027. */
export function writeDate(t: T, date: IsoDate, form: 'withWeekday' | 'short' | 'day' = 'withWeekday'): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const weekday = days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? 'sunday'
  const words = { day, year, month: t(`month.${months[month - 1] ?? 'january'}`), weekday: t(`weekday.${weekday}`) }
  return t(`date.${form}`, words)
}

/** A time as people say it: 5:30pm; in Easy Read in words, half past 5 in the afternoon. */
export function writeTime(t: T, clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  // Nobody should have to think whether 12am is day or night.
  if (hour % 12 === 0 && minute === 0) return t(hour === 0 ? 'time.midnight' : 'time.noon')
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : hour < 22 ? 'evening' : 'night'
  const words = { hour: hour % 12 || 12, next: (hour + 1) % 12 || 12, minute: String(minute).padStart(2, '0') }
  const shape = ({ 0: 'oclock', 15: 'quarterPast', 30: 'halfPast', 45: 'quarterTo' } as const)[minute] ?? 'other'
  return t(`time.${part}.${shape}`, words)
}

/** The moment a thing was true, as it is said above it: 10:15am today, or 10:15am on Tuesday 17 November 2026. */
export function writeMoment(t: T, moment: string, now: string): string {
  const { date, clock } = londonTime(moment)
  const time = writeTime(t, clock)
  return date === londonTime(now).date
    ? t('date.today', { time })
    : t('date.moment', { time, date: writeDate(t, date) })
}
