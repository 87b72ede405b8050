import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { budget, contribution } from './money.ts'
import { aboutMe, needs, outcomes, strengths, wellbeing } from './needs.ts'
import { keepingWell, options, people, support } from './support.ts'

/** Written and talked through; Leila has not answered yet, and the council waits. */
const plan: Plan = {
  version: 1,
  from: '2026-12-14',
  aboutMe,
  needs,
  outcomes,
  strengths,
  support,
  options,
  wellbeing,
  people,
  budget,
  contribution,
  keepingWell,
  community: [],
  practitioner: { name: 'Ottilie Rowan', phone: '01632 960365', email: 'ottilie.rowan@sample-council.example' },
  review: {},
  agreement: {
    state: 'awaiting',
    talkedThrough: '2026-11-17',
    notAgreed: [],
    next: words(
      'You asked for two weeks to think. Ottilie rings you on 1 December.',
      'You asked for time to think.\nOttilie rings you on 1 December.',
      'Fe ofynnoch chi am bythefnos i feddwl. Bydd Ottilie’n eich ffonio ar 1 Rhagfyr.',
    ),
  },
}

/** A first plan that waits for an answer, with money that may still change. */
export const leila: SamplePerson = {
  id: 'leila',
  council: 'rutland',
  reference: 'RU-2864',
  person: { givenName: 'Leila', familyName: 'Hawthorn', dateOfBirth: '1990-09-05' },
  shows: {
    en: 'A first plan that waits for her answer, with a budget that may still change.',
    'easy-read': 'A first plan. It waits for her answer.',
    cy: 'Cynllun cyntaf sy’n aros am ei hateb, gyda chyllideb a all newid o hyd.',
  },
  plans: [plan],
  linked: true,
}
