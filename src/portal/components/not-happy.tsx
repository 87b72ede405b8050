import type { PlanSection } from '#contract/plan.ts'
import { useTranslation } from '../translation.ts'
import { GoRow } from './go-row.tsx'

/** Where somebody goes who is not happy with what they read. The address names the part of the plan alone (R98). */
export const unhappyAt = (part: PlanSection): string => `/ask/unhappy?about=${part}`

/** The way there from a page that is not made of the plan's sections. */
export function NotHappy({ part }: { part: PlanSection }) {
  const { t } = useTranslation('common')
  return (
    <div className="card no-print">
      <ul className="rows">
        <GoRow to={unhappyAt(part)} words={t('unhappy.title')} what={t('unhappy.what')} />
      </ul>
    </div>
  )
}
