import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { contribution } from './money.ts'

const plan: Plan = {
  version: 1,
  from: '2026-11-16',
  aboutMe: {
    words: [
      { text: 'I teach maths two days a week. I have MS, and some days are much better than others.' },
      { text: 'Please do not talk to my partner about me when I am in the room.', easyRead: 'Talk to me first.' },
    ],
    writtenOn: '2026-10-27',
    writtenWith: 'Col Hazel',
  },
  needs: [
    { id: 'mornings', title: { text: 'Getting up on teaching days', easyRead: 'Get up on teaching days' } },
    { id: 'energy', title: { text: 'Having energy left for what matters' } },
    { id: 'nursing', title: { text: 'Nursing care for your skin' } },
    {
      id: 'car',
      title: { text: 'Getting in and out of the car' },
      notYetArranged: {
        missing: { text: 'You need a swivel seat.' },
        tellBy: '2026-12-11',
        untilThen: { text: 'Please take a taxi to school and keep the receipts.' },
      },
    },
  ],
  outcomes: [
    { id: 'keep-teaching', needs: ['mornings', 'car'], title: { text: 'Keep teaching' }, progress: 'partly' },
    { id: 'evenings', needs: ['energy'], title: { text: 'Be awake for my children’s evenings' }, progress: 'not-yet' },
  ],
  strengths: {
    self: [{ text: 'I plan my week around my energy, and I know when to stop.' }],
    support: [{ text: 'My partner Dev cooks most evenings.' }, { text: 'School lets me teach sitting down.' }],
  },
  support: [
    {
      id: 'morning-visit',
      needs: ['mornings'],
      title: { text: 'Morning visit', easyRead: 'Morning visit' },
      provider: { name: 'Plover Care at Home', phone: '01632 960662' },
      visits: [
        { days: ['monday', 'wednesday'], starts: '06:30', ends: '07:15' },
        { days: ['tuesday', 'thursday', 'friday'], starts: '08:30', ends: '09:15' },
      ],
      where: { text: 'At home' },
      costPerWeek: 90_00,
      paid: 'council',
      from: '2026-11-16',
    },
    {
      id: 'assistant',
      needs: ['energy'],
      title: { text: 'Personal assistant, 8 hours a week' },
      provider: { name: 'Asha Finch', phone: '01632 960951' },
      visits: [],
      when: { text: 'You and Asha agree the hours each week' },
      costPerWeek: 124_00,
      paid: 'direct-payment',
      from: '2026-11-16',
    },
    {
      id: 'nurse',
      needs: ['nursing'],
      title: { text: 'Nurse' },
      provider: { name: 'Wagtail Community Nurses', phone: '01632 960962' },
      visits: [{ days: ['monday', 'thursday'], starts: '17:00' }],
      costPerWeek: 60_00,
      paid: 'others',
      from: '2026-11-16',
    },
  ],
  options: [
    {
      id: 'visits-only',
      needs: ['mornings', 'energy'],
      title: { text: 'Home care visits for everything' },
      costPerWeek: 201_00,
      timeToArrange: { text: 'About 2 weeks' },
      chosen: false,
      why: { text: 'Your energy changes from day to day, and visits come at set times.' },
    },
    {
      id: 'visits-and-assistant',
      needs: ['mornings', 'energy'],
      title: { text: 'Morning visits, and your own assistant' },
      costPerWeek: 214_00,
      timeToArrange: { text: 'About 5 weeks' },
      chosen: true,
      why: { text: 'You can use Asha’s hours on the days that are hard.' },
    },
  ],
  budget: {
    status: 'indicative',
    total: 274_00,
    council: 171_90,
    person: 42_10,
    others: [{ name: 'NHS', amount: 60_00 }],
  },
  directPayment: {
    amount: 496_00,
    every: 'four-weeks',
    support: ['assistant'],
    use: { text: 'You can use it to pay Asha, and for the costs of employing her.' },
    payments: [{ on: '2026-11-16', amount: 496_00 }],
  },
  keepingWell: [{ text: 'Keep cool. Heat makes your tiredness worse.' }],
  community: [],
  contribution,
  practitioner: { name: 'Col Hazel', phone: '01632 960973' },
  review: { supportBegan: '2026-11-16', nextBy: '2027-01-11' },
  agreement: {
    state: 'agreed-in-part',
    on: '2026-11-12',
    with: 'Col Hazel',
    notAgreed: [{ text: '8 hours with an assistant. You asked for 12, so that you can rest before the evening.' }],
  },
}

/** The council arranges a part, a direct payment pays a part and the NHS a part; the figures may still change. */
export const priya: SamplePerson = {
  id: 'priya',
  council: 'rutland',
  reference: 'RU-2045',
  person: { givenName: 'Priya', familyName: 'Lark', dateOfBirth: '1981-07-09' },
  shows: {
    en: 'A plan agreed in part, with a budget that may still change and a part that the NHS pays.',
    'easy-read': 'A plan with a yes to some of it. The money may change.',
    cy: 'Cynllun y cytunwyd ar ran ohono, gyda chyllideb a all newid o hyd a rhan y mae’r GIG yn ei thalu.',
  },
  plans: [plan],
  linked: true,
}
