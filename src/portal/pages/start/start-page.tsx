import type { Ask } from '#contract/councils/council.ts'
import { GoRow } from '../../components/go-row.tsx'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { OpeningState } from '../../components/opening-state.tsx'
import { Call, OtherWays } from '../../components/ring-card.tsx'
import { Scene } from '../../components/scene.tsx'
import { useCouncil, usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** Where each thing that can be asked for without an account begins; what has no form has its guide, or its telephone number. */
const waysTo: Record<Ask, string> = {
  review: '/without-account/plan-review',
  'carers-assessment': '/without-account/carers-assessment',
  'young-carers': '/guides/young-carers',
  advocate: '/without-account/advocate',
  appeal: '/contacts',
  feedback: '/without-account/complaint',
}

/** The public front door: what this is, who it is for, what needs no account, who to ring. */
export default function StartPage() {
  const { t } = useTranslation(['start', 'common'])
  const { contacts, asks, guides } = useCouncil()
  const { session } = usePageState()
  return (
    <>
      <div className="hero hero--start">
        <div className="page">
          <div>
            <h1 tabIndex={-1}>{t('title')}</h1>
            <p className="lede">{t('lede')}</p>
            <div className="buttons">
              {session ? (
                <InApp className="govuk-button" to="/home">
                  {t('goOn')} <Icon name="chevron-right" />
                </InApp>
              ) : (
                <a className="govuk-button" href="/sign-in/start">
                  {t('signIn')} <Icon name="chevron-right" />
                </a>
              )}
            </div>
          </div>
          <Scene />
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            <section aria-labelledby="who">
              <h2 id="who">{t('who.title')}</h2>
              <p>{t('who.words')}</p>
              <p>{t('who.carers')}</p>
              <p>
                <InApp to="/guides">{t('common:guides')}</InApp>
              </p>
            </section>
            <section aria-labelledby="asks">
              <h2 id="asks">{t('asks.title')}</h2>
              <p>{t('asks.words')}</p>
              <div className="card">
                <ul className="rows">
                  {asks.map((ask) => (
                    <GoRow
                      key={ask}
                      to={ask === 'young-carers' && !guides[ask] ? '/contacts' : waysTo[ask]}
                      words={t(`asks.${ask}.what`)}
                      what={t(`asks.${ask}.who`)}
                    />
                  ))}
                  <GoRow to="/without-account" words={t('asks.all')} />
                  <GoRow to="/without-account/follow" words={t('asks.follow')} />
                </ul>
              </div>
            </section>
          </div>
          <div className="stack side">
            <section className="card ring" aria-labelledby="talk">
              <h2 id="talk">{t('talk.title')}</h2>
              <OpeningState />
              <Call words={contacts.main.name} phone={contacts.main.phone} kind="quiet" />
              <OtherWays phone={contacts.main.phone} email={contacts.main.email} />
              <p className="small">{t(contacts.address ? 'talk.post' : 'talk.email')}</p>
            </section>
            <section className="card card--wait" aria-labelledby="hurt">
              <h2 id="hurt">{t('safe.title')}</h2>
              <p>{t('safe.words')}</p>
              <p>
                <InApp className="act" to="/safeguarding">
                  <Icon name="shield" />
                  {t('safe.go')}
                </InApp>
              </p>
            </section>
          </div>
        </div>
      </div>
    </>
  )
}
