import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { budgetOfVersion1, budgetOfVersion2, contribution, directPayment } from './money.ts'
import { aboutMe, needs, newNeed, newOutcome, outcomes, people, strengths, wellbeing } from './needs.ts'
import { assistant, community, equipment, keepingWell, morningVisit, options } from './support.ts'

const you = words('You', 'You', 'Chi')
const practitioner = { name: 'Felix Larch', phone: '01632 960332', email: 'felix.larch@sample-council.example' }
const supportBegan = '2026-02-23'

const first: Plan = {
  version: 1,
  from: supportBegan,
  aboutMe,
  needs,
  outcomes,
  strengths,
  support: [morningVisit(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 98_00), equipment],
  options: [],
  wellbeing,
  people,
  budget: budgetOfVersion1,
  keepingWell,
  community,
  practitioner,
  review: { supportBegan, nextBy: '2026-04-20' },
  agreement: {
    state: 'agreed',
    on: '2026-02-18',
    with: 'Felix Larch',
    talkedThrough: '2026-02-16',
    agreedBy: [{ name: 'Winifred Mallow', who: you, on: '2026-02-18' }],
    notAgreed: [],
  },
}

/** After her fall: a visit every day, and somebody of her own for the afternoons. */
const changed: Plan = {
  ...first,
  version: 2,
  from: '2026-10-19',
  needs: [...needs, newNeed],
  outcomes: [...outcomes, newOutcome],
  support: [
    morningVisit(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], 137_20),
    assistant,
    equipment,
  ],
  options,
  budget: budgetOfVersion2,
  directPayment,
  contribution,
  review: {
    supportBegan,
    last: '2026-10-12',
    nextBy: '2027-10-12',
    held: [
      { on: '2026-04-14', kind: 'first' },
      {
        on: '2026-10-12',
        kind: 'requested',
        outcome: words(
          'You fell in September. You now have a visit every day, and help to go out.',
          'You fell in September.\nNow someone comes every day.\nSomeone helps you go out.',
          'Fe gwympoch chi ym mis Medi. Nawr mae gennych ymweliad bob dydd, a help i fynd allan.',
        ),
      },
    ],
  },
  agreement: {
    state: 'agreed',
    on: '2026-10-15',
    with: 'Felix Larch',
    talkedThrough: '2026-10-13',
    agreedBy: [
      { name: 'Winifred Mallow', who: you, on: '2026-10-15' },
      { name: 'Rosemary Mallow', who: words('Your daughter', 'Your daughter', 'Eich merch'), on: '2026-10-15' },
    ],
    notAgreed: [],
  },
  reasons: [
    {
      item: 'morning-visit',
      why: words(
        'You fell on a Sunday, when nobody came.',
        'You fell on a Sunday.\nNobody came that day.',
        'Fe gwympoch chi ar ddydd Sul, pan na ddaeth neb.',
      ),
    },
    {
      item: 'assistant',
      why: words(
        'You do not want to walk alone yet, and you want to choose who walks with you.',
        'You do not want to walk alone.\nYou choose who helps.',
        'Dydych chi ddim am gerdded ar eich pen eich hun eto, ac rydych am ddewis pwy sy’n cerdded gyda chi.',
      ),
    },
  ],
}

/** An older person at home, with a mixed budget and a plan that was changed after a fall. */
export const winifred: SamplePerson = {
  id: 'winifred',
  council: 'rutland',
  reference: 'RU-1407',
  person: { givenName: 'Winifred', familyName: 'Mallow', callMe: 'Win', dateOfBirth: '1941-01-12' },
  shows: {
    en: 'A changed plan after a fall, a part paid by direct payment and a part by her.',
    'easy-read': 'A changed plan. She pays a part.',
    cy: 'Cynllun wedi’i newid ar ôl cwymp, rhan drwy daliad uniongyrchol a rhan ganddi hi.',
  },
  plans: [first, changed],
  linked: true,
}
