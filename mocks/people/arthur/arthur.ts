import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { agreedByHim, aroundHim } from './around-him.ts'
import { contribution } from './contribution.ts'
import { needs, outcomes } from './needs.ts'
import { review } from './reviews.ts'
import { options, support } from './support.ts'
import { aboutMe, community, keepingWell, strengths } from './wellbeing.ts'

const plan: Plan = {
  version: 2,
  from: '2026-09-14',
  aboutMe,
  needs,
  outcomes,
  strengths,
  ...aroundHim,
  support,
  options,
  budget: { status: 'final', total: 249_00, council: 177_65, person: 71_35, others: [] },
  contribution,
  keepingWell,
  community,
  practitioner: { name: 'Mina Alder' },
  review,
  agreement: { state: 'agreed', on: '2026-09-10', with: 'Mina Alder', notAgreed: [], ...agreedByHim },
}

/** A whole plan that is agreed, in every wording, with all of the support arranged by the council. */
export const arthur: SamplePerson = {
  id: 'arthur',
  council: 'rutland',
  reference: 'RU-1182',
  person: { givenName: 'Arthur', familyName: 'Wren', dateOfBirth: '1959-03-02' },
  shows: {
    en: 'An agreed plan in which the council arranges everything.',
    'easy-read': 'A plan with a yes. The council sets it all up.',
    cy: 'Cynllun y cytunwyd arno, lle mae’r cyngor yn trefnu popeth.',
  },
  plans: [plan],
  linked: true,
}
