import type { PlanPart } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/**
 * Two quiet ways on at the end of each section: not understood, to the worker's number at the end of the plan (R23); and not
 * happy, to the council's contacts (R98). The address names the section alone.
 */
export function SectionEnd({ name }: { name: PlanPart }) {
  const { t } = useTranslation('plan')
  const { feedback, papers } = useCouncil().contacts
  const about = `: ${t(`section.${name}`)}`
  return (
    <div className="place">
      <a href="#ring">
        <Icon name="help" />
        <span>
          {t('end.understand')}
          <span className="sr">{about}</span>
        </span>
      </a>
      <InApp to={`/contacts?about=${name}${feedback || papers?.complaints ? '#feedback' : ''}`}>
        <Icon name="chat" />
        <span>
          {t('end.unhappy')}
          <span className="sr">{about}</span>
        </span>
      </InApp>
    </div>
  )
}
