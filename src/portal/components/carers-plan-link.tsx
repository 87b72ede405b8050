import type { PlanReply } from '#contract/api.ts'
import { useTranslation } from '../translation.ts'
import { InApp } from './in-app.tsx'

/** The way to the carer's own support plan, where the person has one besides. */
export function CarersPlanLink({ has }: { has: PlanReply['carersPlan'] }) {
  const { t } = useTranslation('common')
  return (
    has === 'also' && (
      <p>
        <InApp to="/carers-plan">{t('titles.carers-plan')}</InApp>
      </p>
    )
  )
}
