import { costOf, pooledOf, sharesOf } from './budget-sum.ts'
import { type Fault, namedOnce } from './fault.ts'
import type { Plan } from './plan.ts'

/** What must hold between the amounts of a plan. Sums that the council itself knows to be wrong are let through, to be shown as such. */
export function moneyFaults(plan: Plan, fault: Fault): void {
  if (plan.budget && !plan.budget.knownNotToAddUp) budgetFaults(plan, plan.budget, fault)
  directPaymentFaults(plan, fault)
  contributionFaults(plan, fault)
}

/** Shares and support add up to the total (Care Act 2014 s.26), and the person's share is the contribution that was worked out. */
function budgetFaults({ support, contribution }: Plan, budget: NonNullable<Plan['budget']>, fault: Fault): void {
  const { total, person, household } = budget
  const [shares, cost] = [sharesOf(budget), costOf(support)]
  if (shares !== total) fault(['budget', 'total'], `shares add up to ${shares} pence, not ${total}`)
  if (cost !== total) fault(['budget', 'total'], `support adds up to ${cost} pence, not ${total}`)

  const pooled = household && pooledOf(household)
  if (household && pooled !== household.total)
    fault(['budget', 'household', 'total'], `shares add up to ${pooled} pence, not ${household.total}`)

  const worked = contribution?.figures.contribution ?? person
  if (worked !== person)
    fault(['contribution', 'figures', 'contribution'], `is ${worked} pence, but the budget says ${person}`)
}

/** A direct payment is for support that there is, and that is paid from it (R49). */
function directPaymentFaults({ support, directPayment }: Plan, fault: Fault): void {
  for (const [index, id] of (directPayment?.support ?? []).entries()) {
    const item = support.find((one) => one.id === id)
    const path = ['directPayment', 'support', index]
    if (!item) fault(path, `no support is called ${id}`)
    else if (item.paid !== 'direct-payment') fault(path, `${id} is not paid from a direct payment`)
  }
}

/** Every line, rate and sum of savings is named once, and a line names only a rate that there is. */
function contributionFaults({ contribution }: Plan, fault: Fault): void {
  if (!contribution) return
  const { lines, rates, capital } = contribution
  namedOnce(['contribution', 'lines'], lines, fault)
  namedOnce(['contribution', 'rates'], rates, fault)
  namedOnce(['contribution', 'capital', 'items'], capital.items, fault)
  for (const [index, { given }] of lines.entries())
    if ('rate' in given && !rates.some(({ id }) => id === given.rate))
      fault(['contribution', 'lines', index, 'given', 'rate'], `no rate is called ${given.rate}`)
}
