import { communicationJourney } from '#contract/service-request.ts'
import { languages } from '#locales/languages.ts'
import { GoRow } from '../../components/go-row.tsx'
import { Lines } from '../../components/said.tsx'
import { usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** How the service reads, what this device keeps, and the way out of every device at once. */
export default function SettingsPage() {
  const { t } = useTranslation('settings')
  const { council, language, largeText, session, formToken } = usePageState()
  const others = council.languages.filter((one) => one !== language)
  const device = session?.device ?? 'shared'
  return (
    <div className="page">
      <div className="narrow stack">
        <h1 tabIndex={-1}>{t('title')}</h1>
        {others.length > 0 && (
          <section aria-labelledby="language">
            <h2 id="language">{t('language.title')}</h2>
            <p>{t('language.now', { name: languages[language].name })}</p>
            <div className="card">
              <ul className="rows">
                {others.map((one) => (
                  <GoRow
                    key={one}
                    href={`/language/${one}?return=/settings`}
                    words={languages[one].name}
                    what={t(`language.${one}`)}
                    lang={languages[one].lang}
                  />
                ))}
              </ul>
            </div>
          </section>
        )}
        <section aria-labelledby="text">
          <h2 id="text">{t('text.title')}</h2>
          <div className="card">
            <ul className="rows">
              {largeText ? (
                <GoRow href="/text-size/ordinary?return=/settings" words={t('text.ordinary')} />
              ) : (
                <GoRow href="/text-size/large?return=/settings" words={t('text.large')} />
              )}
            </ul>
          </div>
        </section>
        {session && council.journeys.includes(communicationJourney) && (
          <section aria-labelledby="talking">
            <h2 id="talking">{t('talking.title')}</h2>
            <Lines>{t('talking.words')}</Lines>
            <div className="card">
              <ul className="rows">
                <GoRow to={`/ask/${communicationJourney}`} words={t('talking.go')} what={t('talking.what')} />
              </ul>
            </div>
          </section>
        )}
        {session?.person && (
          <section aria-labelledby="notices">
            <h2 id="notices">{t('notices.title')}</h2>
            <Lines>{t('notices.words')}</Lines>
            <div className="card">
              <ul className="rows">
                <GoRow to="/settings/notices" words={t('notices.go')} what={t('notices.what')} />
              </ul>
            </div>
          </section>
        )}
        {session && (
          <section aria-labelledby="device">
            <h2 id="device">{t('device.title')}</h2>
            <p>{t(`device.${device}`)}</p>
            <div className="card">
              <ul className="rows">
                <GoRow href="/device?return=/settings" words={t('device.change')} what={t('device.what')} />
              </ul>
            </div>
          </section>
        )}
        {session && (
          <section aria-labelledby="everywhere">
            <h2 id="everywhere">{t('everywhere.title')}</h2>
            <p>{t('everywhere.words')}</p>
            <form method="post" action="/sign-out/everywhere">
              <input type="hidden" name="token" value={formToken} />
              <button className="govuk-button govuk-button--secondary" type="submit">
                {t('everywhere.button')}
              </button>
            </form>
          </section>
        )}
      </div>
    </div>
  )
}
