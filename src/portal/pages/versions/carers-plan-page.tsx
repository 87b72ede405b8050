import { RingCard } from '../../components/ring-card.tsx'
import { WhatChanged } from '../../components/what-changed.tsx'
import { useRead } from '../../query.ts'
import { useTranslation } from '../../translation.ts'
import { PlanHead } from '../plan/plan-head.tsx'
import { WholePlan } from '../plan/plan-page.tsx'

/** The support plan of somebody who cares for another: a plan of its own, made of the same parts (R81). */
export default function CarersPlanPage() {
  const { t } = useTranslation('versions')
  const { person, plan, changed, asOf } = useRead('getCarersPlan')
  if (!plan)
    return (
      <div className="page">
        <div className="narrow stack">
          <div>
            <h1 tabIndex={-1}>{t('carers.none.title')}</h1>
            <p>{t('carers.none.words')}</p>
          </div>
          <RingCard title={t('carers.none.ask')} />
        </div>
      </div>
    )
  const head = (
    <PlanHead plan={plan} asOf={asOf} name={person.callMe} title={t('carers.title')} lap={Boolean(changed)} />
  )
  const first = changed && <WhatChanged changed={changed} budget={plan.budget} all={false} />
  return <WholePlan plan={plan} head={head} first={first} />
}
