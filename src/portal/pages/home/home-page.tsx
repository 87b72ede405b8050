import { todayAt } from '#contract/day-by-the-clock.ts'
import { londonTime } from '#contract/london-time.ts'
import { GoRow } from '../../components/go-row.tsx'
import { Heading } from '../../components/heading.tsx'
import { NextReview } from '../../components/next-review.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { WhatChanged } from '../../components/what-changed.tsx'
import { useRead } from '../../query.ts'
import { useNow } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { NoPlan } from '../plan/no-plan.tsx'
import { DayList } from '../week/day-list.tsx'
import { Answered } from './answered.tsx'
import { Waiting } from './waiting.tsx'
import { WeekAhead } from './week-ahead.tsx'

const links = [
  { to: '/plan', key: 'plan' },
  { to: '/week', key: 'week' },
  { to: '/reviews', key: 'reviews' },
  { to: '/requests', key: 'requests' },
  { to: '/contacts', key: 'contacts' },
  { to: '/settings', key: 'settings' },
] as const

/** The first page after signing in: what waits, what changed, who comes today and who to ring; then what may be read later. */
export default function HomePage() {
  const { t } = useTranslation(['home', 'week', 'common'])
  const write = useWrite()
  const { date: today, clock } = londonTime(useNow())
  const { person, plan, changed, asOf, toAgree, carersPlan, notEligible } = useRead('getPlan')
  if (notEligible) return <NoPlan />
  const waits = plan?.agreement.state === 'awaiting'
  const answer = toAgree?.answered
  return (
    <>
      <div className={waits || changed ? 'hero hero--lap' : 'hero'}>
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
            {plan && waits && !answer && <Waiting plan={plan} toAgree={toAgree} />}
            {plan && waits && answer && <Answered answer={answer} practitioner={plan.practitioner} />}
            {changed && (
              <WhatChanged changed={changed} budget={plan?.budget} all={carersPlan !== 'only'} lifted={!waits} />
            )}
            {plan && (
              <section aria-labelledby="today">
                <h2 id="today">{t('week:today')}</h2>
                <DayList coming={todayAt(plan, today, clock)} />
              </section>
            )}
            {!plan && <p className="card">{t('noPlan')}</p>}
          </div>
          <div className="stack">
            <RingCard practitioner={plan?.practitioner} title={t('ring')} />
            {plan && (
              <section className="card" aria-labelledby="review">
                <Heading id="review" symbol="calendar">
                  {t('review')}
                </Heading>
                <NextReview review={plan.review} />
              </section>
            )}
          </div>
          <div className="stack">
            {plan && <WeekAhead plan={plan} today={today} />}
            <nav className="card" aria-label={t('more')}>
              <ul className="rows">
                {links.map(({ to, key }) => (
                  <GoRow key={key} to={to} words={t(`go.${key}`)} what={t(`what.${key}`)} />
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </div>
    </>
  )
}
