import { useSignals } from '../signals.ts'
import { useTranslation } from '../translation.ts'
import { Icon } from './icon.tsx'
import { InApp } from './in-app.tsx'

/** Says on every page how much is not sent yet, or that it is gone. Only a script can know, once all words are here. */
export function UnsentMark() {
  const { t } = useTranslation('requests')
  const { unsent, attention, gone } = useSignals()
  return (
    <InApp className="act" to="/requests">
      <Icon name={gone || attention > 0 ? 'warning' : 'hourglass'} />
      {gone ? t('gone.mark') : attention > 0 ? t('attention', { count: attention }) : t('mark', { count: unsent })}
    </InApp>
  )
}
