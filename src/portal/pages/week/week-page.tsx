import { useLocation } from 'react-router'
import { todayAt } from '#contract/day-by-the-clock.ts'
import { weekFrom } from '#contract/days.ts'
import { londonTime } from '#contract/london-time.ts'
import { RingCard } from '../../components/ring-card.tsx'
import { useRead } from '../../query.ts'
import { useNow } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWhole } from '../../whole.ts'
import { useWrite } from '../../write.ts'
import { NoPlan } from '../plan/no-plan.tsx'
import { DayHeading } from './day-heading.tsx'
import { DayList } from './day-list.tsx'
import { OtherSupport } from './other-support.tsx'
import { OtherWeeks } from './other-weeks.tsx'
import { otherSupport, whichWeek } from './which-week.ts'

/**
 * The real week, day by day (R15). It begins with today and not with Monday: whoever looks wants to know who comes next,
 * and what is over would stand above it.
 */
export default function WeekPage() {
  const { t } = useTranslation(['week', 'common'])
  const write = useWrite()
  const { date: today, clock } = londonTime(useNow())
  const { search } = useLocation()
  const whole = useWhole()
  const { plan, asOf } = useRead('getPlan')
  if (!plan) return <NoPlan />
  const which = whichWeek(search, plan, today)
  const week = weekFrom(plan, which.start)
  const [from, to] = [write.day(which.start), write.date(week.at(-1)?.date ?? which.start)]
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('title')}</h1>
          <p>{t('fromTo', { from, to })}</p>
          <p>{t('words')}</p>
          <p className="quiet">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            {week.slice(0, whole ? undefined : 1).map((day) => (
              <section key={day.date} aria-labelledby={`day-${day.date}`}>
                <DayHeading day={day} today={day.date === today} />
                <DayList
                  coming={day.date === today ? todayAt(plan, today, clock) : day.coming}
                  over={day.date < today}
                />
              </section>
            ))}
            {whole && <OtherSupport items={otherSupport(plan, which.start)} />}
            <OtherWeeks which={which} today={today} />
          </div>
          <div className="side">
            <RingCard practitioner={plan.practitioner} title={t('ring')} />
          </div>
        </div>
      </div>
    </>
  )
}
