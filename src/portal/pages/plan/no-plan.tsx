import { useTranslation } from 'react-i18next'
import { RingCard } from '../../components/ring-card.tsx'
import { useRead } from '../../query.ts'
import { NotEligiblePlan } from './not-eligible.tsx'

/** There is no plan: the council has not written one yet, or has decided not to; said kindly, with who to ask. */
export function NoPlan() {
  const { t } = useTranslation('standing')
  const { notEligible } = useRead('getPlan')
  if (notEligible) return <NotEligiblePlan decision={notEligible} />
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t('noPlan.title')}</h1>
          <p>{t('noPlan.words')}</p>
        </div>
        <RingCard title={t('noPlan.ask')} />
      </div>
    </div>
  )
}
