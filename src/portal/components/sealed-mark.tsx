import { useSignals } from '../signals.ts'
import { useTranslation } from '../translation.ts'
import { Icon } from './icon.tsx'
import { InApp } from './in-app.tsx'

/** Says on every page how much waits here that was asked without an account. */
export function SealedMark() {
  const { t } = useTranslation('anyone')
  const { sealed } = useSignals()
  return (
    <InApp className="act" to="/without-account">
      <Icon name="hourglass" />
      {t('sealed.mark', { count: sealed })}
    </InApp>
  )
}
