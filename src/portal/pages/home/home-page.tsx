import { useTranslation } from 'react-i18next'
import { GoRow } from '../../components/go-row.tsx'
import { Heading } from '../../components/heading.tsx'
import { NextReview } from '../../components/next-review.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { londonTime } from '../../dates.ts'
import { useRead } from '../../query.ts'
import { useNow } from '../../state.ts'
import { useWrite } from '../../write.ts'
import { NoPlan } from '../plan/no-plan.tsx'
import { DayList } from '../week/day-list.tsx'
import { weekdayOf, weekOf } from '../week/week.ts'

const links = [
  { to: '/plan', key: 'plan' },
  { to: '/week', key: 'week' },
  { to: '/contacts', key: 'contacts' },
  { to: '/settings', key: 'settings' },
] as const

/** The first page after signing in: who comes today, when the next review is, who to ring, and where everything else is. */
export default function HomePage() {
  const { t } = useTranslation(['home', 'week', 'common'])
  const write = useWrite()
  const today = londonTime(useNow()).date
  const { person, plan, asOf, notEligible } = useRead('getPlan')
  if (notEligible) return <NoPlan />
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('hello', { name: person.callMe })}</h1>
          <p className="quiet">
            {t('today', { date: write.date(today) })}
            {'\n'}
            {t('common:upToDate', { moment: write.moment(asOf) })}
          </p>
        </div>
      </div>
      <div className="page">
        <div className="homegrid">
          <div className="stack">
            {plan && (
              <section aria-labelledby="today">
                <Heading id="today" symbol="visit">
                  {t('week:today')}
                </Heading>
                <DayList coming={weekOf(plan, today)[weekdayOf(today)]} />
              </section>
            )}
            <section className="card" aria-labelledby="review">
              <Heading id="review" symbol="calendar">
                {t('review')}
              </Heading>
              {plan ? <NextReview review={plan.review} /> : <p>{t('noPlan')}</p>}
            </section>
          </div>
          <RingCard practitioner={plan?.practitioner} title={t('ring')} />
          <nav className="card" aria-label={t('more')}>
            <ul className="rows">
              {links.map(({ to, key }) => (
                <GoRow key={key} to={to} words={t(`go.${key}`)} what={t(`what.${key}`)} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </>
  )
}
