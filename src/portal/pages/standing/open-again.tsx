import { InApp } from '../../components/in-app.tsx'
import { useTranslation } from '../../translation.ts'

/** For whoever comes back to a page that stood in place of their plan, when there is nothing in the way any more. */
export function OpenAgain() {
  const { t } = useTranslation('standing')
  return (
    <div className="page">
      <div className="narrow">
        <h1 tabIndex={-1}>{t('open.title')}</h1>
        <p>{t('open.words')}</p>
        <p>
          <InApp to="/home" reloadDocument>
            {t('open.go')}
          </InApp>
        </p>
      </div>
    </div>
  )
}
