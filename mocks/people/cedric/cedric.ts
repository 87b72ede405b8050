import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { budget, contribution } from './money.ts'
import { aboutMe, needs, outcomes, strengths, wellbeing } from './needs.ts'
import { keepingWell, options, people, support } from './support.ts'

const plan: Plan = {
  version: 2,
  from: '2026-04-06',
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
  practitioner: { name: 'Priscilla Gannet', phone: '01632 960232', email: 'p.gannet@sample-council.example' },
  review: {
    supportBegan: '2025-08-04',
    last: '2025-09-10',
    nextBy: '2026-09-10',
    held: [
      {
        on: '2025-09-10',
        kind: 'first',
        outcome: words(
          'The visits moved from 11am to noon, so that you eat what is cooked while it is hot.',
          'The visits moved to noon.\nYou eat your dinner hot.',
          'Symudodd yr ymweliadau o 11yb i ganol dydd, er mwyn i chi fwyta’r hyn a goginir tra bydd yn boeth.',
        ),
      },
    ],
  },
  agreement: {
    state: 'agreed',
    on: '2026-04-01',
    with: 'Priscilla Gannet',
    talkedThrough: '2026-03-27',
    agreedBy: [{ name: 'Cedric Limpet', who: words('You', 'You', 'Chi'), on: '2026-04-01' }],
    notAgreed: [],
  },
}

/** A yearly review that the council owes him: it was due on 10 September. */
export const cedric: SamplePerson = {
  id: 'cedric',
  council: 'redcar-cleveland',
  reference: 'RC-22608',
  person: { givenName: 'Cedric', familyName: 'Limpet', dateOfBirth: '1939-06-21' },
  shows: {
    en: 'An agreed plan with a review that is overdue.',
    'easy-read': 'The review is late.',
    cy: 'Cynllun y cytunwyd arno, gydag adolygiad sy’n hwyr.',
  },
  plans: [plan],
  linked: true,
}
