import type { Notices } from '#contract/notices.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useRead } from '../../query.ts'
import { useAsked, useCouncil, usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { NoticeForm } from './notice-form.tsx'

/** How somebody wants to be told that there is something new, and when they were. */
export default function NoticesPage() {
  const { t } = useTranslation('notices')
  const { offered, choice, notices } = useRead('getNotices')
  const faults = Object.entries(useAsked()?.faults ?? {})
  const errors = faults.map(([name, fault]) => ({ href: `#${name}`, words: wrong(t, name, fault) }))
  return (
    <div className="page">
      <div className="narrow stack">
        <InApp className="govuk-back-link" to="/settings">
          {t('back')}
        </InApp>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <h1 tabIndex={-1}>{t('title')}</h1>
        {offered ? (
          <>
            <p>{choice.way === 'none' ? t('now.none') : t(`now.${choice.way}`, { address: choice.address })}</p>
            <Lines>{t('words')}</Lines>
            <NoticeForm choice={choice} wrong={(name) => errors.find(({ href }) => href === `#${name}`)?.words} />
          </>
        ) : (
          <Lines>{t('notOffered')}</Lines>
        )}
        <Told notices={notices} />
        <WouldSay />
        <RingCard title={t('ring')} />
      </div>
    </div>
  )
}

type Translate = ReturnType<typeof useTranslation<'notices'>>['t']
const wrong = (t: Translate, name: string, fault: string): string =>
  name === 'way'
    ? t('fault.way')
    : t(`fault.${name as 'email' | 'text'}.${fault === 'required' ? 'required' : 'invalid'}`)

function Told({ notices }: { notices: Notices['notices'] }) {
  const { t } = useTranslation('notices')
  const write = useWrite()
  if (notices.length === 0) return null
  return (
    <section className="card" aria-labelledby="told">
      <h2 id="told">{t('told.title')}</h2>
      <ul className="rows">
        {notices.map(({ at, way, state }) => (
          <li key={at}>
            <p>
              {t(`told.${state}`, { moment: write.moment(at) })}
              <span className="own-line small quiet">{t(`told.by.${way}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In the sample world nothing is sent: it shows what would be. */
function WouldSay() {
  const { t } = useTranslation('notices')
  const { sample } = usePageState()
  const { name, hostnames } = useCouncil()
  if (!sample) return null
  return (
    <section className="card card--wait" aria-labelledby="would">
      <h2 id="would">{t('sample')}</h2>
      <p>
        <b>{t('message.subject')}</b>
      </p>
      <p className="lines">{t('message.words', { council: name, link: `https://${hostnames[0]}` })}</p>
    </section>
  )
}
