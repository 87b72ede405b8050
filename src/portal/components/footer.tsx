import { useTranslation } from '../translation.ts'
import { InApp } from './in-app.tsx'
import { NewerVersion } from './newer-version.tsx'

/** The ways on from any page. What matters most when someone is being hurt comes first. */
export function Footer() {
  const { t } = useTranslation('common')
  return (
    <footer className="foot">
      <div className="page">
        <NewerVersion />
        <nav aria-label={t('footer.label')}>
          <ul>
            <li>
              <InApp to="/safeguarding">{t('footer.safe')}</InApp>
            </li>
            <li>
              <InApp to="/contacts">{t('footer.contact')}</InApp>
            </li>
            <li>
              <InApp to="/settings">{t('footer.settings')}</InApp>
            </li>
            <li>
              <InApp to="/accessibility">{t('footer.accessibility')}</InApp>
            </li>
            <li>
              <InApp to="/privacy">{t('footer.privacy')}</InApp>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
