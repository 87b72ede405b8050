import { useTranslation } from 'react-i18next'
import { weekdays } from '#contract/weekdays.ts'
import { RingCard } from '../../components/ring-card.tsx'
import { Said } from '../../components/said.tsx'
import { londonTime } from '../../dates.ts'
import { useRead } from '../../query.ts'
import { useNow } from '../../state.ts'
import { useWrite } from '../../write.ts'
import { NoPlan } from '../plan/no-plan.tsx'
import { DayList } from './day-list.tsx'
import { otherSupport, weekdayOf, weekOf } from './week.ts'

/** An ordinary week of the plan: each day, who comes, when and where (R15). */
export default function WeekPage() {
  const { t } = useTranslation(['week', 'common'])
  const write = useWrite()
  const now = useNow()
  const { plan, asOf } = useRead('getPlan')
  if (!plan) return <NoPlan />
  const today = londonTime(now).date
  const week = weekOf(plan, today)
  const other = otherSupport(plan, today)
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('title')}</h1>
          <p>{t('words')}</p>
          <p className="quiet">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            {weekdays.map((day) => (
              <section key={day} aria-labelledby={day}>
                <h2 id={day}>
                  {write.days([day])} {day === weekdayOf(today) && <span className="tag tag--now">{t('today')}</span>}
                </h2>
                <DayList coming={week[day]} />
              </section>
            ))}
            {other.length > 0 && (
              <section aria-labelledby="other">
                <h2 id="other">{t('other')}</h2>
                <div className="card">
                  <ul className="rows">
                    {other.map((item) => (
                      <li key={item.id}>
                        <b>
                          <Said words={item.title} />
                        </b>
                        <p>
                          {item.provider.name}
                          {item.when && (
                            <>
                              {': '}
                              <Said words={item.when} />
                            </>
                          )}
                        </p>
                      </li>
                    ))}
                  </ul>
                </div>
              </section>
            )}
          </div>
          <div className="side">
            <RingCard practitioner={plan.practitioner} title={t('ring')} />
          </div>
        </div>
      </div>
    </>
  )
}
