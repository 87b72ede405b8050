import { useTranslation } from 'react-i18next'
import { weekdays } from '#contract/weekdays.ts'
import { RingCard } from '../../components/ring-card.tsx'
import { Said } from '../../components/said.tsx'
import { londonTime } from '../../dates.ts'
import { useRead } from '../../query.ts'
import { useNow } from '../../state.ts'
import { useWrite } from '../../write.ts'
import { NoPlan } from '../plan/no-plan.tsx'
import { otherSupport, weekOf } from './week.ts'

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
          <p className="quiet">
            {t('words')} {t('common:upToDate', { moment: write.moment(asOf) })}
          </p>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            {weekdays.map((day) => (
              <section key={day} aria-labelledby={day}>
                <h2 id={day}>{t(`common:weekday.${day}`)}</h2>
                <div className="card">
                  {week[day].length === 0 && <p>{t('nobody')}</p>}
                  {week[day].length > 0 && (
                    <ol className="day">
                      {week[day].map(({ item, starts, ends }) => (
                        <li key={item.id + starts}>
                          <span className="t">
                            {write.time(starts)} {ends && <span>{t('until', { time: write.time(ends) })}</span>}
                          </span>
                          <div>
                            <b>
                              <Said words={item.title} />
                            </b>
                            <p>
                              {item.provider.name}
                              {item.where && (
                                <>
                                  , <Said words={item.where} />
                                </>
                              )}
                            </p>
                          </div>
                        </li>
                      ))}
                    </ol>
                  )}
                </div>
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
