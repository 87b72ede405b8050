import type { PlanPart } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { unhappyAt } from '../../components/not-happy.tsx'
import { useTranslation } from '../../translation.ts'

/**
 * Two quiet ways on at the end of each section: not understood, to the worker's number at the end of the plan (R23); and not
 * happy, to the front door for that (R98). The address names the section alone.
 */
export function SectionEnd({ name }: { name: PlanPart }) {
  const { t } = useTranslation('plan')
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
      <InApp to={unhappyAt(name)}>
        <Icon name="chat" />
        <span>
          {t('end.unhappy')}
          <span className="sr">{about}</span>
        </span>
      </InApp>
    </div>
  )
}
