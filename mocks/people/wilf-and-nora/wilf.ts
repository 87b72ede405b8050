import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { atHome, everyDay, words } from '../words.ts'
import { eveningTogether, household, keepingWell, poolOrNot, practitioner, review } from './household.ts'
import { wilfsContribution } from './money.ts'

const plan: Plan = {
  version: 1,
  from: '2026-09-07',
  aboutMe: {
    words: [
      words(
        'I drove the pilot boat. Nora says I still talk as if there were an engine running.',
        'I drove a boat.\nI talk very loudly.',
        'Fi oedd yn gyrru’r cwch peilot. Mae Nora’n dweud fy mod i’n dal i siarad fel pe bai injan yn rhedeg.',
      ),
    ],
    writtenOn: '2026-08-20',
    writtenWith: 'Kit Jetty',
  },
  needs: [
    {
      id: 'mornings',
      title: words('Getting up and washed', 'Get up and wash', 'Codi ac ymolchi'),
      detail: words(
        'So that you do not lean on Nora, whose back is bad',
        'Nora has a bad back.\nYou do not lean on her.',
        'Fel nad ydych yn pwyso ar Nora, sydd â chefn drwg',
      ),
    },
    {
      id: 'evenings',
      title: words('Tea, tablets and getting settled', 'Tea, tablets and settling down', 'Te, tabledi a setlo'),
    },
  ],
  outcomes: [
    {
      id: 'stay-together',
      needs: ['mornings', 'evenings'],
      title: words(
        'Stay in our own home together',
        'Stay at home with Nora',
        'Aros yn ein cartref ein hunain gyda’n gilydd',
      ),
      progress: 'achieved',
    },
    {
      id: 'harbour-bench',
      needs: ['mornings'],
      title: words(
        'Be on the harbour bench by 11am',
        'Be at the harbour by 11 in the morning',
        'Bod ar fainc yr harbwr erbyn 11yb',
      ),
      progress: 'partly',
      note: words(
        'You go four days out of seven.',
        'You go on 4 days.\nYou want to go on 7.',
        'Rydych chi’n mynd bedwar diwrnod o saith.',
      ),
    },
  ],
  strengths: {
    self: [
      words(
        'I shave, and I peel the potatoes.',
        'I shave.\nI peel the potatoes.',
        'Rydw i’n eillio, ac yn plicio’r tatws.',
      ),
    ],
    support: [
      words(
        'Our grandson Lee does the garden.',
        'Lee is our grandson.\nHe does the garden.',
        'Mae ein hŵyr Lee yn gwneud yr ardd.',
      ),
    ],
  },
  support: [
    {
      id: 'morning-visit',
      needs: ['mornings'],
      title: words('Morning visit', 'Morning visit', 'Ymweliad bore'),
      provider: { name: 'Harbour Lights Care', phone: '01632 960154' },
      visits: [{ days: everyDay, starts: '08:30', ends: '09:00', onBankHolidays: 'comes' }],
      where: atHome,
      costPerWeek: 84_00,
      paid: 'council',
      from: '2026-09-07',
    },
    eveningTogether('evenings'),
  ],
  options: poolOrNot('evenings'),
  wellbeing: [
    {
      id: 'time-apart',
      title: words('An hour of your own each day', 'An hour on your own each day', 'Awr i chi’ch hun bob dydd'),
    },
  ],
  people: [
    {
      id: 'nora',
      name: 'Nora Bollard',
      who: words('Your wife', 'Your wife', 'Eich gwraig'),
      does: words('Comes to reviews with you.', 'She comes to reviews.', 'Yn dod i adolygiadau gyda chi.'),
    },
  ],
  budget: { status: 'final', total: 132_60, council: 90_60, person: 42_00, others: [], household },
  contribution: wilfsContribution,
  keepingWell,
  community: [],
  practitioner,
  review,
  agreement: {
    state: 'agreed',
    on: '2026-09-01',
    with: 'Kit Jetty',
    talkedThrough: '2026-08-27',
    agreedBy: [{ name: 'Wilf Bollard', who: words('You', 'You', 'Chi'), on: '2026-09-01' }],
    notAgreed: [],
  },
}

/** One of a couple who pool their budgets: he pays a part of his. */
export const wilf: SamplePerson = {
  id: 'wilf',
  council: 'redcar-cleveland',
  reference: 'RC-27144',
  person: { givenName: 'Wilf', familyName: 'Bollard', dateOfBirth: '1946-02-19' },
  about: 'money',
  shows: {
    en: 'One of a couple who put their budgets together. Nora is the other.',
    'easy-read': 'Puts money together with Nora.',
    cy: 'Un o bâr sy’n rhoi eu cyllidebau gyda’i gilydd. Nora yw’r llall.',
  },
  plans: [plan],
  linked: true,
}
