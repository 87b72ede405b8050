import { useLocation } from 'react-router'
import { useSignals } from '../signals.ts'
import { useTranslation } from '../translation.ts'
import { useWrite } from '../write.ts'
import { Icon } from './icon.tsx'
import { SealedMark } from './sealed-mark.tsx'
import { UnsentMark } from './unsent-mark.tsx'

/** Says once, on every page, that there is no signal, and how old a copy is that is shown instead of what the server has. */
export function SignalBand() {
  const { t } = useTranslation('common')
  const write = useWrite()
  const { offline, copy, unsent, sealed, gone } = useSignals()
  const { pathname, search } = useLocation()
  const signInAgain = `/sign-in/start?${new URLSearchParams({ return: pathname + search })}`
  return (
    <div role="status">
      {(offline || copy || unsent > 0 || sealed > 0 || gone) && (
        <div className="band band--off">
          <div className="page">
            {(offline || copy) && <Icon name={offline ? 'no-signal' : 'device'} />}
            <div className="band__body">
              {(offline || copy) && (
                <p>
                  {t(!copy ? 'offline.words' : offline ? 'offline.reading' : 'offline.copy')}{' '}
                  {copy && t('offline.copyFrom', { moment: write.moment(copy.from) })}{' '}
                  {copy && !offline && <a href={signInAgain}>{t('offline.signIn')}</a>}
                </p>
              )}
              {(unsent > 0 || gone) && <UnsentMark />}
              {sealed > 0 && <SealedMark />}
            </div>
          </div>
        </div>
      )}
    </div>
  )
}
