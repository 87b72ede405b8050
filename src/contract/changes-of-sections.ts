import { aWeek, dates, itemsOf, names, single, type Tellers, words } from './change-values.ts'
import type { Plan } from './plan.ts'

const nothing = () => ({})
/** What a person is asked to pay, and not from when: a new date is no new sum. How it was worked out is told on the money page. */
const asked = ({ contribution }: Plan) => contribution && { contribution: contribution.figures.contribution }

/** How the sections that are one thing are told. */
export const tellSections = {
  budget: single('budget', (plan: Plan) => plan.budget, {
    person: (pence) => ({ person: aWeek(pence) }),
    council: (pence) => ({ council: aWeek(pence) }),
    others: (shares) => ({ others: shares.length > 0 ? { shares } : undefined }),
    total: (pence) => ({ total: aWeek(pence) }),
    status: (is) => ({ status: { choice: 'status', is } }),
    household: ({ total, shares, what }) => ({
      household: aWeek(total),
      householdShares: { shares },
      householdWords: what && words(what),
    }),
    // That figures do not add up is said where they are read.
    knownNotToAddUp: nothing,
  }),
  directPayment: single('direct-payment', (plan: Plan) => plan.directPayment, {
    amount: (pence, { directPayment }) => ({ amount: { pence, every: directPayment?.every ?? 'week' } }),
    every: nothing,
    support: (ids, plan) => ({ paysFor: itemsOf(plan.support, ids) }),
    use: (said) => ({ use: words(said) }),
    // A payment that was made is a record of what happened, and no change of the plan.
    payments: nothing,
  }),
  contribution: single('contribution', asked, {
    contribution: (pence) => ({ contribution: aWeek(pence) }),
  }),
  practitioner: single('practitioner', (plan: Plan) => plan.practitioner, {
    name: (name, { practitioner }) => ({ name: names(name, practitioner?.phone, practitioner?.email) }),
    phone: nothing,
    email: nothing,
  }),
  keepingWell: single(
    'keeping-well',
    ({ keepingWell }: Plan) => (keepingWell.length > 0 ? { keepingWell } : undefined),
    {
      keepingWell: (said) => ({ words: words(...said) }),
    },
  ),
  strengths: single('strengths', (plan: Plan) => plan.strengths, {
    self: (said) => ({ self: said.length > 0 ? words(...said) : undefined }),
    support: (said) => ({ alreadyHave: said.length > 0 ? words(...said) : undefined }),
  }),
  aboutMe: single('about-me', (plan: Plan) => plan.aboutMe, {
    words: (said) => ({ words: words(...said) }),
    writtenOn: (day) => ({ writtenOn: dates(day) }),
    writtenWith: (name) => ({ writtenWith: names(name) }),
  }),
  review: single('review', (plan: Plan) => plan.review, {
    nextBy: (day) => ({ nextBy: dates(day) }),
    last: (day) => ({ last: dates(day) }),
    supportBegan: (day) => ({ supportBegan: dates(day) }),
    held: (reviews) => ({ held: reviews.length > 0 ? dates(...reviews.map(({ on }) => on)) : undefined }),
  }),
  agreement: single('agreement', (plan: Plan) => plan.agreement, {
    state: (is) => ({ state: { choice: 'state', is } }),
    on: (day) => ({ on: dates(day) }),
    with: (name) => ({ with: names(name) }),
    talkedThrough: (day) => ({ talkedThrough: dates(day) }),
    agreedBy: (people) => ({ agreedBy: people.length > 0 ? names(...people.map(({ name }) => name)) : undefined }),
    notAgreed: (said) => ({ notAgreed: said.length > 0 ? words(...said) : undefined }),
    next: (said) => ({ next: words(said) }),
  }),
} satisfies Partial<Tellers>
