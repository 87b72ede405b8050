import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { budget, contribution } from './money.ts'
import { aboutMe, needs, outcomes, people, strengths, wellbeing } from './needs.ts'
import { keepingWell, options, support } from './support.ts'

const plan: Plan = {
  version: 3,
  from: '2026-10-05',
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
  practitioner: { name: 'Orla Capstan', phone: '01632 960254', email: 'orla.capstan@sample-council.example' },
  review: {
    supportBegan: '2026-02-02',
    last: '2026-03-10',
    nextBy: '2027-03-10',
    held: [{ on: '2026-03-10', kind: 'first' }],
  },
  agreement: {
    state: 'agreed',
    on: '2026-10-01',
    with: 'Orla Capstan',
    talkedThrough: '2026-09-28',
    agreedBy: [{ name: 'Ivor Barnacle', who: words('You', 'You', 'Chi'), on: '2026-10-01' }],
    notAgreed: [],
  },
}

/** The council's figures do not add up: a price went up by £5, and nobody's share did. The page says so plainly. */
export const ivor: SamplePerson = {
  id: 'ivor',
  council: 'redcar-cleveland',
  reference: 'RC-29517',
  person: { givenName: 'Ivor', familyName: 'Barnacle', dateOfBirth: '1951-12-14' },
  about: 'money',
  shows: {
    en: 'The council’s own figures do not add up, by £5 a week.',
    'easy-read': 'The numbers for the money are wrong.',
    cy: 'Nid yw ffigurau’r cyngor ei hun yn gwneud cyfanswm, o £5 yr wythnos.',
  },
  plans: [plan],
  linked: true,
}
