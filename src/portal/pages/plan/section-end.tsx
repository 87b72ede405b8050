import type { PlanPart } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { unhappyAt } from '../../components/not-happy.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/**
 * Two quiet ways on at the end of each section: not understood, to a question about it, or where the council takes none here to
 * the worker's number at the end of the plan (R23); and not happy, to the front door for that (R98). The address names the
 * section alone.
 */
export function SectionEnd({ name }: { name: PlanPart }) {
  const { t } = useTranslation('plan')
  const { journeys } = useCouncil()
  const about = `: ${t(`section.${name}`)}`
  const understand = (
    <>
      <Icon name="help" />
      <span>
        {t('end.understand')}
        <span className="sr">{about}</span>
      </span>
    </>
  )
  return (
    <div className="place">
      {journeys.includes('question') ? (
        <InApp to={`/ask/question?about=${name}`}>{understand}</InApp>
      ) : (
        <a href="#ring">{understand}</a>
      )}
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
