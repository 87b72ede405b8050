import { InApp } from '../../components/in-app.tsx'
import { useTranslation } from '../../translation.ts'

/** The end of a session, said so that a person at a shared tablet can walk away. */
export default function SignedOutPage() {
  const { t } = useTranslation('sign-in')
  return (
    <div className="page">
      <div className="narrow">
        <h1 tabIndex={-1}>{t('out.title')}</h1>
        <p>{t('out.words')}</p>
        <div className="buttons">
          <a className="govuk-button govuk-button--secondary" href="/sign-in/start">
            {t('out.again')}
          </a>
        </div>
        <p className="mt-5">
          <InApp to="/contacts">{t('out.contacts')}</InApp>
        </p>
      </div>
    </div>
  )
}
