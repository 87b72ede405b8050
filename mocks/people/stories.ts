import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from './sample-person.ts'

/** What must be tried in each council, who shows it, and how one can tell that they do. A council leaves out what its document does not provide for. */
type Story = { told: string; of: Partial<Record<string, string>>; holds: (sample: SamplePerson) => boolean }

const today = '2026-11-22'
const newest = ({ plans }: SamplePerson): Plan | undefined => plans.at(-1)
const paid = (plan: Plan | undefined) => new Set(plan?.support.map((item) => item.paid))
const bornBefore = ({ person }: SamplePerson, day: string) => person.dateOfBirth < day
const atHome = (sample: SamplePerson) => newest(sample)?.contribution?.setting === 'home'

export const stories: Story[] = [
  {
    told: 'an older person at home with a mixed budget and a changed plan',
    of: { 'redcar-cleveland': 'doreen', rutland: 'winifred' },
    holds: (sample) =>
      bornBefore(sample, '1961-01-01') &&
      sample.plans.length > 1 &&
      ['council', 'direct-payment'].every((way) => paid(newest(sample)).has(way as 'council')) &&
      (newest(sample)?.budget?.person ?? 0) > 0,
  },
  {
    told: 'a younger person on a direct payment with nothing to pay',
    of: { 'redcar-cleveland': 'jordan', rutland: 'callum' },
    holds: (sample) => {
      const { directPayment, contribution } = newest(sample) ?? {}
      return (
        !bornBefore(sample, '1990-01-01') && directPayment !== undefined && contribution?.figures.contribution === 0
      )
    },
  },
  {
    told: 'somebody who pays the full cost',
    of: { 'redcar-cleveland': 'magnus', rutland: 'robin' },
    holds: (sample) => atHome(sample) && newest(sample)?.budget?.council === 0,
  },
  {
    told: 'a person in a care home, to which somebody else pays a part',
    of: { 'redcar-cleveland': 'edith', rutland: 'geoffrey' },
    holds: (sample) => newest(sample)?.contribution?.setting === 'care-home' && paid(newest(sample)).has('others'),
  },
  {
    told: 'one of a couple who pool their budgets',
    of: { 'redcar-cleveland': 'wilf' },
    holds: (sample) => newest(sample)?.budget?.household?.shares.length === 2,
  },
  {
    told: 'the other of the couple',
    of: { 'redcar-cleveland': 'nora' },
    holds: (sample) => newest(sample)?.budget?.household?.shares.length === 2,
  },
  {
    told: 'a first plan that waits for an answer',
    of: { 'redcar-cleveland': 'halina', rutland: 'leila' },
    holds: (sample) =>
      sample.plans.length === 1 &&
      newest(sample)?.agreement.state === 'awaiting' &&
      newest(sample)?.budget?.status === 'indicative',
  },
  {
    told: 'a review that is overdue',
    of: { 'redcar-cleveland': 'cedric', rutland: 'robin' },
    holds: (sample) => (newest(sample)?.review.nextBy ?? today) < today,
  },
  {
    told: 'a carer with a carer’s support plan',
    of: { 'redcar-cleveland': 'tamsin' },
    holds: ({ plans, carersPlans }) => plans.length === 0 && carersPlans?.length === 1,
  },
  {
    told: 'somebody who is not eligible',
    of: { 'redcar-cleveland': 'colin', rutland: 'moira' },
    holds: ({ plans, notEligible }) =>
      plans.length === 0 && Boolean(notEligible?.reasons.length && notEligible.advice.length),
  },
  {
    told: 'a plan with 12 versions and 60 items of support',
    of: { 'redcar-cleveland': 'rosalind', rutland: 'dominic' },
    holds: (sample) => sample.plans.length === 12 && newest(sample)?.support.length === 60,
  },
  {
    told: 'figures that do not add up',
    of: { 'redcar-cleveland': 'ivor', rutland: 'beryl' },
    holds: (sample) => {
      const { budget, support = [] } = newest(sample) ?? {}
      const shares = (budget?.council ?? 0) + (budget?.person ?? 0)
      const cost = support.reduce((sum, item) => sum + item.costPerWeek, 0)
      return budget?.knownNotToAddUp === true && (shares !== budget.total || cost !== budget.total)
    },
  },
  {
    told: 'somebody whose access is stopped for now',
    of: { 'redcar-cleveland': 'gwen' },
    holds: ({ plans, standing }) => plans.length > 0 && standing?.state === 'suspended',
  },
  {
    told: 'somebody who has died, whose review would be overdue',
    of: { 'redcar-cleveland': 'harold' },
    holds: (sample) => sample.standing?.state === 'died' && (newest(sample)?.review.nextBy ?? today) < today,
  },
  {
    told: 'somebody whose plan is not written yet',
    of: { 'redcar-cleveland': 'pat' },
    holds: ({ plans, linked }) => plans.length === 0 && linked,
  },
]
