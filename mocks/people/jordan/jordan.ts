import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { contribution, directPayment } from './money.ts'

const plan: Plan = {
  version: 2,
  from: '2026-05-04',
  aboutMe: {
    words: [
      { text: 'I build and mend bikes three days a week. I play bass in a band that is getting better.' },
      {
        text: 'I use a wheelchair. I choose who works for me, and I like to be asked before I am helped.',
        easyRead: 'I use a wheelchair.\nI choose who works for me.\nAsk me before you help me.',
      },
    ],
    writtenOn: '2026-04-20',
  },
  needs: [
    {
      id: 'mornings',
      title: { text: 'Getting washed, dressed and out to work', easyRead: 'Get washed, get dressed, go to work' },
      detail: { text: 'So that you are at the workshop by 10am' },
    },
    { id: 'band', title: { text: 'Getting to band practice', easyRead: 'Go to band practice' } },
    { id: 'home', title: { text: 'Keeping your home as you like it' } },
  ],
  outcomes: [
    {
      id: 'keep-my-job',
      needs: ['mornings'],
      title: { text: 'Keep my job at the bike workshop', easyRead: 'Keep my job' },
      progress: 'achieved',
      note: { text: 'You went from two days a week to three.' },
    },
    { id: 'play-live', needs: ['band'], title: { text: 'Play a show in front of people' }, progress: 'partly' },
  ],
  strengths: {
    self: [{ text: 'I hire, train and pay my own assistants.' }, { text: 'I do my own cooking.' }],
    support: [{ text: 'My flatmate Ash does the heavy shopping.' }],
  },
  support: [
    {
      id: 'assistant-mornings',
      needs: ['mornings', 'home'],
      title: { text: 'Personal assistant in the mornings', easyRead: 'Your assistant in the morning' },
      provider: { name: 'Nico Fulmar', phone: '01632 960917' },
      visits: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], starts: '07:30', ends: '09:30' }],
      where: { text: 'At home' },
      costPerWeek: 152_00,
      paid: 'direct-payment',
      from: '2025-11-03',
    },
    {
      id: 'assistant-band-night',
      needs: ['band'],
      title: { text: 'Personal assistant on band night' },
      provider: { name: 'Remy Scaup', phone: '01632 960928' },
      visits: [{ days: ['thursday'], starts: '18:30', ends: '21:30' }],
      where: { text: 'The Boathouse, Cockle Row' },
      costPerWeek: 45_60,
      paid: 'direct-payment',
      from: '2026-05-07',
    },
  ],
  options: [
    {
      id: 'own-assistants',
      needs: ['mornings', 'band'],
      title: { text: 'Your own assistants, paid from a direct payment' },
      costPerWeek: 197_60,
      timeToArrange: { text: '4 to 8 weeks' },
      chosen: true,
      why: { text: 'You want to choose who comes, and when.' },
    },
    {
      id: 'home-care',
      needs: ['mornings'],
      title: { text: 'Home care that the council arranges' },
      costPerWeek: 168_00,
      timeToArrange: { text: 'About 2 weeks' },
      chosen: false,
      why: { text: 'They could not come before 9am.' },
    },
  ],
  budget: { status: 'final', total: 197_60, council: 197_60, person: 0, others: [] },
  directPayment,
  contribution,
  keepingWell: [{ text: 'Check your skin every night and tell your nurse about any red mark.' }],
  community: [
    {
      id: 'wheels-in-the-sand',
      title: { text: 'Wheels in the Sand' },
      detail: { text: 'Beach wheelchairs to borrow for a day. Free. Book a week before.' },
      contact: { name: 'Wheels in the Sand', phone: '01632 960939' },
    },
  ],
  practitioner: { name: 'Theo Oakley', phone: '01632 960940', email: 'theo.oakley@sample-council.example' },
  review: { supportBegan: '2025-11-03', last: '2026-04-20', nextBy: '2027-04-20' },
  agreement: { state: 'agreed', on: '2026-05-01', with: 'Theo Oakley', notAgreed: [] },
}

/** A direct payment for all of the support, and nothing to pay. */
export const jordan: SamplePerson = {
  id: 'jordan',
  council: 'redcar-cleveland',
  reference: 'RC-31860',
  person: { givenName: 'Jordan', familyName: 'Marsh', callMe: 'Jord', dateOfBirth: '1997-04-18' },
  about: 'money',
  shows: {
    en: 'A direct payment for all of the support, and nothing to pay.',
    'easy-read': 'Gets money to pay for support. Pays nothing.',
    cy: 'Taliad uniongyrchol am y cymorth i gyd, a dim i’w dalu.',
  },
  plans: [plan],
  linked: true,
}
