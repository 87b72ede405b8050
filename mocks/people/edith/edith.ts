import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { budget, contribution } from './money.ts'
import { aboutMe, needs, outcomes, people, strengths, wellbeing } from './needs.ts'
import { community, keepingWell, options, support } from './support.ts'

const plan: Plan = {
  version: 1,
  from: '2026-05-18',
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
  community,
  practitioner: { name: 'Owen Tarn', phone: '01632 960121', email: 'owen.tarn@sample-council.example' },
  review: {
    supportBegan: '2026-05-18',
    last: '2026-06-24',
    nextBy: '2027-06-24',
    held: [
      {
        on: '2026-06-24',
        kind: 'first',
        outcome: words(
          'You have settled in. You asked for the room with a view of the sea, and you have it now.',
          'You like your new home.\nYou asked for a room by the sea.\nYou have it now.',
          'Rydych wedi setlo. Fe ofynnoch chi am yr ystafell â golygfa o’r môr, ac mae hi gennych nawr.',
        ),
      },
    ],
  },
  agreement: {
    state: 'agreed',
    on: '2026-05-14',
    with: 'Owen Tarn',
    talkedThrough: '2026-05-12',
    agreedBy: [
      { name: 'Edith Thrift', who: words('You', 'You', 'Chi'), on: '2026-05-14' },
      { name: 'Martin Thrift', who: words('Your son', 'Your son', 'Eich mab'), on: '2026-05-14' },
    ],
    notAgreed: [],
  },
}

/** Lives in a care home: her income goes towards it, she keeps money of her own, and her son pays for a better room. */
export const edith: SamplePerson = {
  id: 'edith',
  council: 'redcar-cleveland',
  reference: 'RC-18822',
  person: { givenName: 'Edith', familyName: 'Thrift', dateOfBirth: '1936-11-03' },
  about: 'money',
  shows: {
    en: 'Lives in a care home, pays a part of it, and her son pays for a better room.',
    'easy-read': 'Lives in a care home. Pays a part of it.',
    cy: 'Yn byw mewn cartref gofal, yn talu rhan ohono, a’i mab yn talu am ystafell well.',
  },
  plans: [plan],
  linked: true,
}
