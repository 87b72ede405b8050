import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { aboutMe, needs, outcomes, strengths, wellbeing } from './needs.ts'
import { community, directPayment, keepingWell, options, support } from './support.ts'

/** Her own plan, as a carer: nothing in it is a plan for her mother. */
const carersPlan: Plan = {
  version: 1,
  from: '2026-07-13',
  aboutMe,
  needs,
  outcomes,
  strengths,
  support,
  options,
  wellbeing,
  people: [
    {
      id: 'employer',
      name: 'Lowri Slipway',
      who: words('Your manager', 'Your manager', 'Eich rheolwr'),
      does: words(
        'You asked us to tell her about your Thursdays, and nothing else.',
        'She knows about your Thursdays.\nShe knows nothing else.',
        'Fe ofynnoch chi i ni ddweud wrthi am eich dydd Iau, a dim byd arall.',
      ),
    },
  ],
  budget: { status: 'final', total: 38_50, council: 38_50, person: 0, others: [] },
  directPayment,
  keepingWell,
  community,
  practitioner: { name: 'Rhys Beachcomber', phone: '01632 960287', email: 'r.beachcomber@sample-council.example' },
  review: {
    supportBegan: '2026-07-13',
    last: '2026-08-20',
    nextBy: '2027-08-20',
    held: [
      {
        on: '2026-08-20',
        kind: 'first',
        outcome: words(
          'You are able and willing to go on caring, with your Thursdays.',
          'You want to go on caring.\nYou need your Thursdays.',
          'Rydych yn gallu ac yn fodlon parhau i ofalu, gyda’ch dydd Iau.',
        ),
      },
    ],
  },
  agreement: {
    state: 'agreed',
    on: '2026-07-08',
    with: 'Rhys Beachcomber',
    talkedThrough: '2026-07-03',
    agreedBy: [{ name: 'Tamsin Eddy', who: words('You', 'You', 'Chi'), on: '2026-07-08' }],
    notAgreed: [],
  },
}

/** A carer with a carer's support plan, and no care and support plan of her own. */
export const tamsin: SamplePerson = {
  id: 'tamsin',
  council: 'redcar-cleveland',
  reference: 'RC-36240',
  person: { givenName: 'Tamsin', familyName: 'Eddy', dateOfBirth: '1977-10-11' },
  about: 'others',
  shows: {
    en: 'A carer, with a carer’s support plan of her own.',
    'easy-read': 'A carer. She has her own plan.',
    cy: 'Gofalwr, gyda chynllun cymorth gofalwr ei hun.',
  },
  plans: [],
  carersPlans: [carersPlan],
  linked: true,
}
