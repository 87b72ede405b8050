import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { contribution } from './money.ts'

const plan: Plan = {
  version: 1,
  from: '2026-08-03',
  aboutMe: {
    words: [
      { text: 'I taught the piano for 50 years. I still play when my hands let me.' },
      { text: 'Cymraeg oedd iaith fy mhlentyndod, ac mae’n braf ei chlywed.', lang: 'cy' },
    ],
    writtenOn: '2026-07-22',
  },
  needs: [
    { id: 'dressing', title: { text: 'Buttons, shoes and tablets on time' } },
    { id: 'nights', title: { text: 'Being safe at night' } },
  ],
  outcomes: [
    {
      id: 'tablets-on-time',
      needs: ['dressing'],
      title: { text: 'Have my tablets at the same times each day' },
      progress: 'achieved',
    },
    { id: 'stay-home', needs: ['nights'], title: { text: 'Stay in my own home' }, progress: 'partly' },
  ],
  strengths: {
    self: [{ text: 'I cook, and I look after my own money.' }],
    support: [{ text: 'A former pupil comes to play duets.' }],
  },
  support: [
    {
      id: 'morning-and-evening',
      needs: ['dressing'],
      title: { text: 'Morning and evening visits' },
      provider: { name: 'Greenfinch Care', phone: '01632 960984' },
      visits: [
        {
          days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
          starts: '07:45',
          ends: '08:15',
        },
        {
          days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
          starts: '19:45',
          ends: '20:15',
        },
      ],
      where: { text: 'At home' },
      costPerWeek: 182_00,
      paid: 'self',
      from: '2026-08-03',
    },
    {
      id: 'night-checks',
      needs: ['nights'],
      title: { text: 'Someone who looks in at night' },
      provider: { name: 'Greenfinch Care', phone: '01632 960984' },
      visits: [{ days: ['friday', 'saturday', 'sunday'], starts: '23:45', ends: '00:15' }],
      costPerWeek: 119_00,
      paid: 'self',
      from: '2026-08-03',
    },
  ],
  options: [],
  budget: { status: 'final', total: 301_00, council: 0, person: 301_00, others: [] },
  contribution,
  keepingWell: [{ text: 'Keep the landing light on at night.' }],
  community: [],
  review: { supportBegan: '2026-08-03', nextBy: '2026-11-02' },
  agreement: { state: 'agreed', on: '2026-07-30', notAgreed: [] },
}

/** Pays the whole cost, has no worker of their own, and a review that is late. */
export const robin: SamplePerson = {
  id: 'robin',
  council: 'rutland',
  reference: 'RU-2391',
  person: { givenName: 'Robin', familyName: 'Teasel', dateOfBirth: '1950-10-30' },
  about: 'money',
  shows: {
    en: 'Pays the full cost, and has a review that is overdue.',
    'easy-read': 'Pays for all of it. The review is late.',
    cy: 'Yn talu’r gost lawn, ac mae’r adolygiad yn hwyr.',
  },
  plans: [plan],
  linked: true,
}
