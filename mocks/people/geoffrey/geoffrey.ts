import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { budget, contribution } from './money.ts'
import { aboutMe, needs, outcomes, people, strengths, wellbeing } from './needs.ts'
import { keepingWell, options, support } from './support.ts'

const plan: Plan = {
  version: 1,
  from: '2026-04-20',
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
  practitioner: { name: 'Mina Alder', phone: '01632 960398', email: 'mina.alder@sample-council.example' },
  review: {
    supportBegan: '2026-04-20',
    last: '2026-06-09',
    nextBy: '2027-06-09',
    held: [
      {
        on: '2026-06-09',
        kind: 'first',
        outcome: words(
          'Marjorie may now stay for supper on any day.',
          'Marjorie can stay for supper.',
          'Caiff Marjorie aros i swper ar unrhyw ddiwrnod nawr.',
        ),
      },
    ],
  },
  agreement: {
    state: 'agreed',
    on: '2026-04-16',
    with: 'Mina Alder',
    talkedThrough: '2026-04-14',
    agreedBy: [
      { name: 'Geoffrey Nuthatch', who: words('You', 'You', 'Chi'), on: '2026-04-16' },
      { name: 'Marjorie Nuthatch', who: words('Your wife', 'Your wife', 'Eich gwraig'), on: '2026-04-16' },
    ],
    notAgreed: [],
  },
}

/** Lives in a nursing home: the NHS pays for the nursing, and half of his pension goes to his wife at home. */
export const geoffrey: SamplePerson = {
  id: 'geoffrey',
  council: 'rutland',
  reference: 'RU-1093',
  person: { givenName: 'Geoffrey', familyName: 'Nuthatch', callMe: 'Geoff', dateOfBirth: '1938-02-23' },
  about: 'money',
  shows: {
    en: 'Lives in a care home with nursing; the council, the NHS and he each pay a part.',
    'easy-read': 'Lives in a care home. The NHS pays a part.',
    cy: 'Yn byw mewn cartref gofal gyda nyrsio; y cyngor, y GIG ac yntau’n talu rhan yr un.',
  },
  plans: [plan],
  linked: true,
}
