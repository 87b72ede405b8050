import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { NextReview } from '../../components/next-review.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { londonTime } from '../../dates.ts'
import { useRead } from '../../query.ts'
import { useNow } from '../../state.ts'
import { useWrite } from '../../write.ts'

const links = [
  { to: '/plan', key: 'plan' },
  { to: '/week', key: 'week' },
  { to: '/contacts', key: 'contacts' },
  { to: '/settings', key: 'settings' },
] as const

/** The first page after signing in: who to ring, when the next review is, and where everything else is. */
export default function HomePage() {
  const { t } = useTranslation(['home', 'common'])
  const write = useWrite()
  const now = useNow()
  const { person, plan, asOf } = useRead('getPlan')
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('hello', { name: person.callMe })}</h1>
          <p className="quiet">
            {t('today', { date: write.date(londonTime(now).date) })}{' '}
            {t('common:upToDate', { moment: write.moment(asOf) })}
          </p>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            <section className="card" aria-labelledby="review">
              <h2 id="review">{t('review')}</h2>
              {plan ? <NextReview review={plan.review} /> : <p>{t('noPlan')}</p>}
            </section>
            <nav aria-label={t('more')}>
              <div className="card">
                <ul className="rows">
                  {links.map(({ to, key }) => (
                    <li key={key}>
                      <InApp className="go" to={to}>
                        <span>{t(`go.${key}`)}</span>
                        <Icon name="chevron-right" />
                      </InApp>
                      <p className="small quiet">{t(`what.${key}`)}</p>
                    </li>
                  ))}
                </ul>
              </div>
            </nav>
          </div>
          <div className="side">
            <RingCard practitioner={plan?.practitioner} title={t('ring')} />
          </div>
        </div>
      </div>
    </>
  )
}
