import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from './sample-person.ts'
import { everyDay, words } from './words.ts'

/** His review would be overdue. Whoever opens this after his death must never be told so. */
const plan: Plan = {
  version: 3,
  from: '2025-09-01',
  needs: [{ id: 'mornings', title: words('Getting up and washed', 'Get up and wash', 'Codi ac ymolchi') }],
  outcomes: [
    {
      id: 'stay-home',
      needs: ['mornings'],
      title: words('Stay in my own home', 'Stay in my own home', 'Aros yn fy nghartref fy hun'),
      progress: 'achieved',
    },
  ],
  strengths: { self: [], support: [] },
  support: [
    {
      id: 'morning-visit',
      needs: ['mornings'],
      title: words('Morning visit', 'Morning visit', 'Ymweliad bore'),
      provider: { name: 'Lantern Home Care', phone: '01632 960114' },
      visits: [{ days: everyDay, starts: '09:00', ends: '09:30', onBankHolidays: 'comes' }],
      costPerWeek: 88_20,
      paid: 'council',
      from: '2025-09-01',
      to: '2026-10-30',
    },
  ],
  options: [],
  budget: { status: 'final', total: 88_20, council: 88_20, person: 0, others: [] },
  keepingWell: [],
  community: [],
  practitioner: { name: 'Owen Tarn', phone: '01632 960121' },
  review: { supportBegan: '2024-11-04', last: '2025-11-10', nextBy: '2026-11-10' },
  agreement: { state: 'agreed', on: '2025-08-28', with: 'Owen Tarn', notAgreed: [] },
}

/** Died on 30 October. The council has recorded it, and the service is quiet and kind about it. */
export const harold: SamplePerson = {
  id: 'harold',
  council: 'redcar-cleveland',
  reference: 'RC-15930',
  person: { givenName: 'Harold', familyName: 'Driftwood', dateOfBirth: '1931-07-19' },
  about: 'others',
  shows: {
    en: 'Has died, and the council has recorded it.',
    'easy-read': 'This person has died.',
    cy: 'Wedi marw, ac mae’r cyngor wedi cofnodi hynny.',
  },
  plans: [plan],
  standing: { state: 'died', on: '2026-10-30' },
  linked: true,
}
