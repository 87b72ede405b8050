import { useTranslation } from 'react-i18next'
import { useSignals } from '../signals.ts'
import { useWrite } from '../write.ts'
import { Icon } from './icon.tsx'

/** Says once, on every page, that there is no signal, and how old what is shown is. */
export function SignalBand() {
  const { t } = useTranslation('common')
  const write = useWrite()
  const { offline, copy } = useSignals()
  return (
    <div role="status">
      {offline && (
        <div className="band band--off">
          <div className="page">
            <Icon name="no-signal" />
            <p className="band__body">
              {t(copy ? 'offline.reading' : 'offline.words')}{' '}
              {copy && t('offline.copyFrom', { moment: write.moment(copy.from) })}
            </p>
          </div>
        </div>
      )}
    </div>
  )
}
