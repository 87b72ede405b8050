import type { Plan } from '#contract/plan.ts'
import { onlyWordingsIn } from '#contract/wording.ts'
import type { SamplePerson } from '../sample-person.ts'
import { everyDay } from '../words.ts'
import { contribution } from './money.ts'

/** His council gave neither Easy Read nor Welsh for this plan: the words stand as they were written, and the page says so. */
const plan: Plan = {
  version: 1,
  from: '2026-03-02',
  aboutMe: {
    words: [
      { text: 'I was a ship’s radio officer. I still listen more than I talk.' },
      { text: 'I would rather do a thing slowly than have it done for me.' },
    ],
    writtenOn: '2026-02-17',
    writtenWith: 'Bethan Quay',
  },
  needs: [
    {
      id: 'mornings',
      title: { text: 'Getting up, washed and steady' },
      detail: { text: 'So that you do not fall before your tablets work' },
    },
    { id: 'going-out', title: { text: 'Walking out of doors' } },
  ],
  outcomes: [
    {
      id: 'to-the-pier',
      needs: ['going-out'],
      title: { text: 'Walk to the end of the pier' },
      progress: 'partly',
      note: { text: 'As far as the second shelter, with one rest.' },
    },
    { id: 'no-falls', needs: ['mornings'], title: { text: 'Get up without a fall' }, progress: 'achieved' },
  ],
  strengths: {
    self: [{ text: 'I cook, pay my bills and keep my own diary.' }],
    support: [{ text: 'My friend Alun plays chess with me on Mondays.' }],
  },
  support: [
    {
      id: 'morning-visit',
      needs: ['mornings'],
      title: { text: 'Morning visit' },
      provider: { name: 'Pebbledash Care', phone: '01632 960198' },
      visits: [{ days: everyDay, starts: '07:15', ends: '07:45', onBankHolidays: 'comes' }],
      where: { text: 'At home' },
      costPerWeek: 117_60,
      paid: 'self',
      from: '2026-03-02',
    },
    {
      id: 'walk',
      needs: ['going-out'],
      title: { text: 'Walk with a helper' },
      provider: { name: 'Pebbledash Care', phone: '01632 960198' },
      visits: [{ days: ['tuesday', 'saturday'], starts: '14:00', ends: '15:00', onBankHolidays: 'does-not-come' }],
      where: { text: 'From your front door' },
      costPerWeek: 36_40,
      paid: 'self',
      from: '2026-03-03',
    },
  ],
  options: [
    {
      id: 'we-arrange-it',
      needs: ['mornings', 'going-out'],
      title: { text: 'We arrange the visits, and you pay for them' },
      costPerWeek: 154_00,
      timeToArrange: { text: 'About 2 weeks' },
      chosen: true,
      why: { text: 'You asked us to, so that you do not have to find someone yourself.' },
    },
    {
      id: 'you-arrange-it',
      needs: ['mornings', 'going-out'],
      title: { text: 'You find and pay someone yourself' },
      timeToArrange: { text: 'As long as you like' },
      chosen: false,
      why: { text: 'You may change to this at any time.' },
    },
  ],
  wellbeing: [{ id: 'radio', title: { text: 'Your radio room' }, detail: { text: 'It stays as you have it.' } }],
  people: [
    { id: 'alun', name: 'Alun Mooring', who: { text: 'Your friend' }, does: { text: 'Has a key, and rings at 9pm.' } },
  ],
  budget: { status: 'final', total: 154_00, council: 0, person: 154_00, others: [] },
  contribution: onlyWordingsIn(contribution, 'en'),
  keepingWell: [{ text: 'Do your balance exercises at the kitchen sink.' }],
  community: [],
  practitioner: { name: 'Bethan Quay', phone: '01632 960276', email: 'bethan.quay@sample-council.example' },
  review: {
    supportBegan: '2026-03-02',
    last: '2026-04-08',
    nextBy: '2027-04-08',
    held: [{ on: '2026-04-08', kind: 'first', outcome: { text: 'You added the Saturday walk.' } }],
  },
  agreement: {
    state: 'agreed',
    on: '2026-02-24',
    with: 'Bethan Quay',
    talkedThrough: '2026-02-20',
    agreedBy: [{ name: 'Magnus Kelp', who: { text: 'You' }, on: '2026-02-24' }],
    notAgreed: [],
  },
}

/** Has more savings than the limit, and pays for all of it. */
export const magnus: SamplePerson = {
  id: 'magnus',
  council: 'redcar-cleveland',
  reference: 'RC-33071',
  person: { givenName: 'Magnus', familyName: 'Kelp', dateOfBirth: '1948-09-27' },
  about: 'money',
  shows: {
    en: 'Pays the full cost, with a plan that is not in Easy Read or in Welsh.',
    'easy-read': 'Pays for all of it. The plan is not in Easy Read.',
    cy: 'Yn talu’r gost lawn, gyda chynllun nad yw mewn Hawdd ei Ddeall nac yn Gymraeg.',
  },
  plans: [plan],
  linked: true,
}
