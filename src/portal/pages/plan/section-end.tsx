import { useTranslation } from 'react-i18next'
import type { PlanPart } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { useCouncil } from '../../state.ts'

/** Two quiet ways on at the end of each section: not understood, and not happy (R23, R98). The address names the section alone. */
export function SectionEnd({ name }: { name: PlanPart }) {
  const { t } = useTranslation('plan')
  const { feedback } = useCouncil().contacts
  const about = `: ${t(`section.${name}`)}`
  return (
    <div className="place">
      <InApp to={`/contacts?about=${name}#main-number`}>
        <Icon name="help" />
        <span>
          {t('end.understand')}
          <span className="sr">{about}</span>
        </span>
      </InApp>
      <InApp to={`/contacts?about=${name}#${feedback ? 'feedback' : 'main-number'}`}>
        <Icon name="chat" />
        <span>
          {t('end.unhappy')}
          <span className="sr">{about}</span>
        </span>
      </InApp>
    </div>
  )
}
