import { Navigate } from 'react-router'
import type { PlanReply } from '#contract/api.ts'
import { CarersPlanLink } from '../../components/carers-plan-link.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useRead } from '../../query.ts'
import { useTranslation } from '../../translation.ts'

/** The council has not written a plan yet: said kindly, with who to ask. Where it decided not to, the reasons are a page of their own. */
export function NoPlan({ carersPlan }: Pick<PlanReply, 'carersPlan'>) {
  const { t } = useTranslation('standing')
  if (useRead('getPlan').notEligible) return <Navigate to="/decision" replace />
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t('noPlan.title')}</h1>
          <p>{t('noPlan.words')}</p>
          <CarersPlanLink has={carersPlan} />
        </div>
        <RingCard title={t('noPlan.ask')} />
      </div>
    </div>
  )
}
