import { useLocation } from 'react-router'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useTranslation } from '../../translation.ts'

/** Where one lands without a session: why, the way in, and the way round. */
export default function SignInPage() {
  const { t } = useTranslation('sign-in')
  const query = new URLSearchParams(useLocation().search)
  const onwards = new URLSearchParams({ return: query.get('return') ?? '/home' })
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t(query.has('failed') ? 'failed.title' : 'title')}</h1>
          <p>{t(query.has('failed') ? 'failed.words' : 'words')}</p>
          <div className="buttons">
            <a className="govuk-button" href={`/sign-in/start?${onwards}`}>
              {t('button')} <Icon name="chevron-right" />
            </a>
          </div>
        </div>
        <p>
          <InApp to="/">{t('without')}</InApp>
        </p>
        <RingCard title={t('help')} />
      </div>
    </div>
  )
}
