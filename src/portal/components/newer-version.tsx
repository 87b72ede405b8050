import { useLocation } from 'react-router'
import { useSignals } from '../signals.ts'
import { useTranslation } from '../translation.ts'

/** Offers a newer version of the portal. Nothing reloads under anyone's fingers: it is only a link to this same page. */
export function NewerVersion() {
  const { t } = useTranslation('common')
  const { pathname, search } = useLocation()
  const { newerVersion } = useSignals()
  if (!newerVersion) return null
  return (
    <p role="status">
      <a href={pathname + search}>{t('newerVersion')}</a>
    </p>
  )
}
