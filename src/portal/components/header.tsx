import { useIsReading, usePageState } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { Icon } from './icon.tsx'
import { InApp } from './in-app.tsx'

/** Whose service it is, and the way out, always in words. */
export function Header() {
  const { t } = useTranslation('common')
  const { council, session, formToken } = usePageState()
  const reading = useIsReading()
  return (
    <header className="head">
      <div className="page">
        <InApp className="head__name" to={reading ? '/home' : '/'}>
          <span>{council.shortName}</span> <b>{t('product')}</b>
        </InApp>
        {(session || reading) && (
          <form method="post" action="/sign-out">
            <input type="hidden" name="token" value={formToken} />
            <button className="head__out link" type="submit">
              <Icon name="sign-out" />
              {t('signOut')}
            </button>
          </form>
        )}
      </div>
    </header>
  )
}
