import { londonTime } from '#contract/london-time.ts'
import type { Exception, Visit } from '#contract/support.ts'
import { Lines, SaidLines } from '../../components/said.tsx'
import { useNow } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { everyOtherWeek } from './every-other-week.ts'

/** So many days that differ are said here; the week has every one of them. */
const enough = 3

/** The days and times of a visit, and where it is not so: other weeks, bank holidays, single days (R15). */
export function VisitWords({ visit }: { visit: Visit }) {
  const { t } = useTranslation('plan')
  const write = useWrite()
  const today = londonTime(useNow()).date
  const { everyOther, onBankHolidays, exceptions = [] } = visit
  const toCome = exceptions.filter(({ on }) => on >= today)
  return (
    <>
      <Lines>{write.visit(visit)}</Lines>
      {everyOther && <Lines>{t('visit.everyOther', { date: write.date(everyOtherWeek(everyOther, today)) })}</Lines>}
      {onBankHolidays && <Lines>{t(`visit.${onBankHolidays}`)}</Lines>}
      {toCome.slice(0, enough).map((exception) => (
        <DayThatDiffers key={exception.on} exception={exception} />
      ))}
      {toCome.length > enough && <Lines>{t('visit.more')}</Lines>}
    </>
  )
}

function DayThatDiffers({ exception: { on, instead, why } }: { exception: Exception }) {
  const { t } = useTranslation('plan')
  const write = useWrite()
  const date = write.date(on)
  const from = instead && write.time(instead.starts)
  const to = instead?.ends && write.time(instead.ends)
  const words = !from
    ? t('visit.notOn', { date })
    : to
      ? t('visit.instead', { date, from, to })
      : t('visit.insteadAt', { date, from })
  return (
    <>
      <Lines>{words}</Lines>
      {why && <SaidLines words={why} />}
    </>
  )
}
