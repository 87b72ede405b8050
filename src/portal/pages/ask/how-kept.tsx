import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import type { Kept } from './use-draft.ts'

const said = { 'by-continue': 'noScript', 'as-you-type': 'keeping', kept: 'kept', 'not-kept': 'notKept' } as const

/** Says how far the words on the page are safe, and no more than that. Without a script it stays at what holds there. */
export function HowKept({ kept }: { kept: Kept }) {
  const { t } = useTranslation('ask')
  return (
    <p className="kept" role="status">
      <Icon name={kept === 'not-kept' ? 'warning' : 'device'} />
      <span>{t(`step.${said[kept]}`)}</span>
    </p>
  )
}
