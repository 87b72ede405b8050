import type { ServiceRequest } from '#contract/service-request.ts'
import { Icon } from '../../components/icon.tsx'
import { useTranslation } from '../../translation.ts'

const looks = {
  received: { tag: 'tag tag--good', icon: 'check' },
  'being-looked-at': { tag: 'tag tag--now', icon: 'eye' },
  decided: { tag: 'tag tag--now', icon: 'mail' },
  done: { tag: 'tag tag--good', icon: 'check' },
  withdrawn: { tag: 'tag', icon: 'arrow' },
} as const

/** Where a request is, in words. */
export function StageTag({ stage }: { stage: ServiceRequest['stage'] }) {
  const { t } = useTranslation('requests')
  const { tag, icon } = looks[stage]
  return (
    <span className={tag}>
      <Icon name={icon} />
      {t(`stage.${stage}`)}
    </span>
  )
}
