import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { named, words } from '../words.ts'
import { budget, contribution, directPayment } from './money.ts'
import { aboutMe, needs, outcomes, people, strengths, wellbeing } from './needs.ts'
import { keepingWell, options, support } from './support.ts'

const plan: Plan = {
  version: 2,
  from: '2026-07-06',
  aboutMe,
  needs,
  outcomes,
  strengths,
  support,
  options,
  wellbeing,
  people,
  budget,
  directPayment,
  contribution,
  keepingWell,
  community: [
    {
      id: 'game-night',
      title: named('Board Game Night'),
      detail: words(
        'Wednesdays at 7pm above the bookshop. Free. There is a lift.',
        'It is on Wednesdays at 7 in the evening.\nIt is free.\nThere is a lift.',
        'Nos Fercher am 7yh uwchben y siop lyfrau. Am ddim. Mae lift yno.',
      ),
      contact: { name: 'Nettleby Books', phone: '01632 960354' },
    },
  ],
  practitioner: { name: 'Ottilie Rowan', phone: '01632 960365', email: 'ottilie.rowan@sample-council.example' },
  review: {
    supportBegan: '2025-07-07',
    last: '2026-06-22',
    nextBy: '2027-06-22',
    held: [
      { on: '2025-09-01', kind: 'first' },
      {
        on: '2026-06-22',
        kind: 'planned',
        outcome: words(
          'You asked for Saturdays. They are in your plan now.',
          'You asked for Saturdays.\nThey are in your plan.',
          'Fe ofynnoch chi am ddydd Sadwrn. Mae yn eich cynllun nawr.',
        ),
      },
    ],
  },
  agreement: {
    state: 'agreed',
    on: '2026-07-01',
    with: 'Ottilie Rowan',
    talkedThrough: '2026-06-29',
    agreedBy: [{ name: 'Callum Bramble', who: words('You', 'You', 'Chi'), on: '2026-07-01' }],
    notAgreed: [],
  },
}

/** A direct payment for all of the support, and nothing to pay, at 23. */
export const callum: SamplePerson = {
  id: 'callum',
  council: 'rutland',
  reference: 'RU-2710',
  person: { givenName: 'Callum', familyName: 'Bramble', callMe: 'Cal', dateOfBirth: '2003-05-29' },
  about: 'money',
  shows: {
    en: 'A direct payment for all of the support, and nothing to pay.',
    'easy-read': 'Gets money to pay for support. Pays nothing.',
    cy: 'Taliad uniongyrchol am y cymorth i gyd, a dim i’w dalu.',
  },
  plans: [plan],
  linked: true,
}
