import type { Budget } from '#contract/budget.ts'
import { costOf, pooledOf, sharesOf } from '#contract/budget-sum.ts'
import type { Plan } from '#contract/plan.ts'
import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { RingHere } from './ring-here.tsx'

/** Which sums of a budget do not come out, each as what its parts make and what is said instead. */
export function faultsOf({ support, contribution }: Plan, budget: Budget) {
  const { total, person, household } = budget
  const sums = [
    { key: 'shares', parts: sharesOf(budget), whole: total },
    { key: 'support', parts: costOf(support), whole: total },
    ...(household ? [{ key: 'household' as const, parts: pooledOf(household), whole: household.total }] : []),
    ...(contribution
      ? [{ key: 'contribution' as const, parts: contribution.figures.contribution, whole: person }]
      : []),
  ] as const
  return sums.filter(({ parts, whole }) => parts !== whole)
}

/** Said first and plainly when the council's own figures do not add up: whose mistake it may be, and what to do. */
export function NotAddingUp({ plan, budget }: { plan: Plan; budget: Budget }) {
  const { t } = useTranslation('money')
  const faults = faultsOf(plan, budget)
  if (faults.length === 0) return null
  return (
    <section className="card card--wait" aria-labelledby="not-adding-up">
      <p className="eyebrow">
        <Icon name="help" />
        {t('notAddingUp.look')}
      </p>
      <Heading id="not-adding-up" symbol="question">
        {t('notAddingUp.title')}
      </Heading>
      {faults.map(({ key, parts, whole }) => (
        <p key={key}>{t(`notAddingUp.${key}`, { parts: writeMoney(parts), whole: writeMoney(whole) })}</p>
      ))}
      <p>{t('notAddingUp.words')}</p>
      <RingHere practitioner={plan.practitioner} />
    </section>
  )
}
