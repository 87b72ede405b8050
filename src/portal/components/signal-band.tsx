import { useLocation } from 'react-router'
import { useSignals } from '../signals.ts'
import { useTranslation } from '../translation.ts'
import { useWrite } from '../write.ts'
import { Icon } from './icon.tsx'

/** Says once, on every page, that there is no signal, and how old a copy is that is shown instead of what the server has. */
export function SignalBand() {
  const { t } = useTranslation('common')
  const write = useWrite()
  const { offline, copy } = useSignals()
  const { pathname, search } = useLocation()
  const signInAgain = `/sign-in/start?${new URLSearchParams({ return: pathname + search })}`
  return (
    <div role="status">
      {(offline || copy) && (
        <div className="band band--off">
          <div className="page">
            <Icon name={offline ? 'no-signal' : 'device'} />
            <p className="band__body">
              {t(!copy ? 'offline.words' : offline ? 'offline.reading' : 'offline.copy')}{' '}
              {copy && t('offline.copyFrom', { moment: write.moment(copy.from) })}{' '}
              {copy && !offline && <a href={signInAgain}>{t('offline.signIn')}</a>}
            </p>
          </div>
        </div>
      )}
    </div>
  )
}
