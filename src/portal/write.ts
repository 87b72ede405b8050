import type { IsoDate } from '#contract/calendar.ts'
import type { Visit } from '#contract/support.ts'
import { writeDate, writeMoment, writeTime } from './dates.ts'
import { useNow } from './state.ts'
import { useTranslation } from './translation.ts'
import { writeDays, writeVisit } from './visits.ts'

/** Writes dates, times and visits in the language of the page. */
export function useWrite() {
  const { t } = useTranslation('common')
  const now = useNow()
  return {
    /** Thursday 14 January 2027 */
    date: (date: IsoDate) => writeDate(t, date),
    /** 14 January 2027 */
    short: (date: IsoDate) => writeDate(t, date, 'short'),
    /** Thursday 14 January */
    day: (date: IsoDate) => writeDate(t, date, 'day'),
    time: (clock: string) => writeTime(t, clock),
    /** 10:15am today */
    moment: (moment: string) => writeMoment(t, moment, now),
    days: (days: Visit['days']) => writeDays(t, days),
    visit: (visit: Visit) => writeVisit(t, visit),
  }
}
