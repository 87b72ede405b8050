import { NotHappy } from '../../components/not-happy.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useRead } from '../../query.ts'
import { useTranslation } from '../../translation.ts'
import { DirectPaymentCard } from './direct-payment.tsx'
import { HouseholdPool } from './household-pool.tsx'
import { HowItIsArranged } from './how-it-is-arranged.tsx'
import { MoneyHead } from './money-head.tsx'
import { NoMoney } from './no-money.tsx'
import { NotAddingUp } from './not-adding-up.tsx'
import { NotEnough } from './not-enough.tsx'
import { WhatItIsFor } from './what-it-is-for.tsx'
import { WhoPays } from './who-pays.tsx'

/** The personal budget: what it costs, who pays which part, what it is for and how it is arranged (R9, R10, R44–R53). */
export default function MoneyPage() {
  const { t } = useTranslation('money')
  const { plan, asOf } = useRead('getPlan')
  if (!plan?.budget) return <NoMoney practitioner={plan?.practitioner} />
  const { budget, directPayment, practitioner } = plan
  return (
    <>
      <MoneyHead plan={plan} budget={budget} asOf={asOf} />
      <div className="page">
        <div className="cols">
          <div className="stack">
            <NotAddingUp plan={plan} budget={budget} />
            <WhoPays plan={plan} budget={budget} />
            <WhatItIsFor plan={plan} budget={budget} />
          </div>
          <div className="stack">
            <HowItIsArranged plan={plan} />
            {directPayment && <DirectPaymentCard plan={plan} payment={directPayment} />}
            {budget.household && <HouseholdPool household={budget.household} />}
            <NotEnough />
            <NotHappy part="budget" />
            <RingCard practitioner={practitioner} title={t('ring')} />
          </div>
        </div>
      </div>
    </>
  )
}
