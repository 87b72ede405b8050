import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from './sample-person.ts'
import { words } from './words.ts'

/** A plan that is there and is not shown. Small on purpose: nobody reads it in the portal. */
const plan: Plan = {
  version: 1,
  from: '2026-06-01',
  needs: [{ id: 'evenings', title: words('Company in the evening', 'Company in the evening', 'Cwmni gyda’r nos') }],
  outcomes: [
    {
      id: 'sleep-well',
      needs: ['evenings'],
      title: words('Go to bed at ease', 'Go to bed feeling calm', 'Mynd i’r gwely’n dawel fy meddwl'),
      progress: 'partly',
    },
  ],
  strengths: { self: [], support: [] },
  support: [
    {
      id: 'evening-visit',
      needs: ['evenings'],
      title: words('Evening visit', 'Evening visit', 'Ymweliad nos'),
      provider: { name: 'Harbour Lights Care', phone: '01632 960154' },
      visits: [{ days: ['monday', 'thursday'], starts: '19:00', ends: '20:00', onBankHolidays: 'comes' }],
      costPerWeek: 44_00,
      paid: 'council',
      from: '2026-06-01',
    },
  ],
  options: [],
  budget: { status: 'final', total: 44_00, council: 44_00, person: 0, others: [] },
  keepingWell: [],
  community: [],
  practitioner: { name: 'Orla Capstan', phone: '01632 960254' },
  review: { supportBegan: '2026-06-01', last: '2026-07-07', nextBy: '2027-07-07' },
  agreement: { state: 'agreed', on: '2026-05-27', with: 'Orla Capstan', notAgreed: [] },
}

/** Her access is stopped for now: she asked for it herself after she lost her phone. */
export const gwen: SamplePerson = {
  id: 'gwen',
  council: 'redcar-cleveland',
  reference: 'RC-28493',
  person: { givenName: 'Gwen', familyName: 'Cormorant', dateOfBirth: '1955-04-04' },
  about: 'others',
  shows: {
    en: 'Has a plan, and the council has stopped the way in for now.',
    'easy-read': 'Cannot see the plan for now.',
    cy: 'Mae ganddi gynllun, ac mae’r cyngor wedi atal y mynediad am y tro.',
  },
  plans: [plan],
  standing: {
    state: 'suspended',
    why: words(
      'You lost your phone and asked us to stop this for now. Ring us when you want it back.',
      'You lost your phone.\nYou asked us to stop this.\nRing us when you want it back.',
      'Fe golloch chi’ch ffôn a gofyn i ni atal hyn am y tro. Ffoniwch ni pan fyddwch am ei gael yn ôl.',
    ),
  },
  linked: true,
}
