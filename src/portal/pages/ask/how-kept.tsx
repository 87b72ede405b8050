import { Icon } from '../../components/icon.tsx'
import { useTranslation } from '../../translation.ts'
import type { Kept } from './use-draft.ts'

const said = {
  'in-tab': 'inTab',
  'by-continue': 'noScript',
  'as-you-type': 'keeping',
  kept: 'kept',
  'not-kept': 'notKept',
} as const

/** Says how far the words on the page are safe, and no more than that. Without a script it stays at what holds there. */
export function HowKept({ kept }: { kept: Kept }) {
  const { t } = useTranslation('ask')
  return (
    <>
      <noscript>
        <p className="kept">
          <Icon name="device" />
          <span>{t('step.noScript')}</span>
        </p>
      </noscript>
      <p className="kept by-script" role="status">
        <Icon name={kept === 'not-kept' ? 'warning' : 'device'} />
        <span>{t(`step.${said[kept]}`)}</span>
      </p>
    </>
  )
}
