import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { budget, contribution } from './money.ts'
import { aboutMe, needs, outcomes, people, strengths } from './needs.ts'
import { keepingWell, options, support, wellbeing } from './support.ts'

const plan: Plan = {
  version: 2,
  from: '2026-08-31',
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
  practitioner: { name: 'Felix Larch', phone: '01632 960332', email: 'felix.larch@sample-council.example' },
  review: {
    supportBegan: '2026-01-19',
    last: '2026-08-24',
    nextBy: '2027-08-24',
    held: [{ on: '2026-08-24', kind: 'planned' }],
  },
  agreement: {
    state: 'agreed',
    on: '2026-08-27',
    with: 'Felix Larch',
    talkedThrough: '2026-08-25',
    agreedBy: [{ name: 'Beryl Whinchat', who: words('You', 'You', 'Chi'), on: '2026-08-27' }],
    notAgreed: [],
  },
}

/** The council's figures do not add up: her support costs £5 more than the budget says. The page says so plainly. */
export const beryl: SamplePerson = {
  id: 'beryl',
  council: 'rutland',
  reference: 'RU-1976',
  person: { givenName: 'Beryl', familyName: 'Whinchat', dateOfBirth: '1947-05-08' },
  about: 'money',
  shows: {
    en: 'The council’s own figures do not add up: the support costs more than the budget.',
    'easy-read': 'The numbers for the money are wrong.',
    cy: 'Nid yw ffigurau’r cyngor ei hun yn gwneud cyfanswm: mae’r cymorth yn costio mwy na’r gyllideb.',
  },
  plans: [plan],
  linked: true,
}
