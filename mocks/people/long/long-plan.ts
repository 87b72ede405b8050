import type { Outcome, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { words } from '../words.ts'
import { dayByDay, pricedAnew } from './day-by-day.ts'
import { type Facts, holdsIn, type Row, type Wanted } from './facts.ts'
import { healthAndThings } from './health-and-things.ts'

/** The first day of the year for which the sample rates are given: before it nothing is worked out line by line. */
const ratesFrom = '2026-04-06'

const sum = (items: SupportItem[]) => items.reduce((pence, { costPerWeek }) => pence + costPerWeek, 0)
const paidBy = (items: SupportItem[], paid: SupportItem['paid']) => items.filter((item) => item.paid === paid)

const itemOf = (facts: Facts, { need, visit, since, until: _, ...row }: Row): SupportItem => ({
  ...row,
  needs: [need],
  visits: visit ? [visit] : [],
  from: facts.steps[since - 1]?.from ?? '',
})

const progressIn = (version: number, { partlyAt = 99, achievedAt = 99 }: Wanted): Outcome['progress'] =>
  version >= achievedAt ? 'achieved' : version >= partlyAt ? 'partly' : 'not-yet'

/** Why an item is new or costs other than before, in the words of the version that made it so. */
function reasonsIn(version: number, facts: Facts, support: SupportItem[]): Plan['reasons'] {
  const { from, why } = facts.steps[version - 1] ?? facts.steps[0] ?? { from: '', why: words('', '', '') }
  const price = words(
    'The price of an hour of support went up.',
    'One hour of support costs more now.',
    'Aeth pris awr o gymorth i fyny.',
  )
  const added = support.filter((item) => item.from === from).map(({ id }) => ({ item: id, why }))
  return version === 1 ? [] : [...added, ...pricedAnew(version, facts).map((item) => ({ item, why: price }))]
}

/** Each version was written at a review; the next is due a year after. */
function reviewOf(version: number, { steps }: Facts): Plan['review'] {
  const held = steps.slice(1, version).map(({ from, why }, at) => ({
    on: from,
    kind: at === 0 ? ('first' as const) : ('planned' as const),
    outcome: why,
  }))
  const { from = '' } = steps[version - 1] ?? {}
  const aYearOn = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`
  const last = held.at(-1)?.on
  return { supportBegan: steps[0]?.from, ...(last && { last }), nextBy: aYearOn, held }
}

function planOf(version: number, facts: Facts): Plan {
  const { steps, rows, needs, wanted, contribution, always, name, practitioner } = facts
  const { from, person } = steps[version - 1] ?? { from: '', person: 0 }
  const ownRows = [...rows, ...healthAndThings].filter((row) => holdsIn(version, row))
  const support = [...dayByDay(version, facts), ...ownRows.map((row) => itemOf(facts, row))]
  const met = needs.filter(({ id }) => support.some((item) => item.needs.includes(id)))
  const direct = paidBy(support, 'direct-payment')
  const [total, others] = [sum(support), sum(paidBy(support, 'others'))]
  return {
    version,
    from,
    ...always,
    needs: met,
    outcomes: wanted
      .filter(({ need }) => met.some(({ id }) => id === need))
      .map((one) => ({ id: one.id, needs: [one.need], title: one.title, progress: progressIn(version, one) })),
    support,
    budget: {
      status: 'final',
      total,
      council: total - person - others,
      person,
      others: others ? [{ name: 'NHS', amount: others }] : [],
    },
    ...(direct.length > 0 && {
      directPayment: {
        amount: 4 * sum(direct),
        every: 'four-weeks',
        support: direct.map(({ id }) => id),
        use: facts.use,
        payments: version === steps.length ? [{ on: '2026-11-09', amount: 4 * sum(direct) }] : [],
      },
    }),
    ...(from >= ratesFrom && { contribution: { ...contribution, from, chargeableCost: total - others } }),
    practitioner,
    review: reviewOf(version, facts),
    agreement: {
      state: 'agreed',
      on: from,
      with: practitioner.name,
      talkedThrough: from,
      agreedBy: [{ name, who: words('You', 'You', 'Chi'), on: from }],
      notAgreed: [],
    },
    reasons: reasonsIn(version, facts, support),
  }
}

/** Every version of a long plan, oldest first, made from what is told about the person. */
export const longPlan = (facts: Facts): Plan[] => facts.steps.map((_, at) => planOf(at + 1, facts))
