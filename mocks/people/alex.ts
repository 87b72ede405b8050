import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from './sample-person.ts'

const plan: Plan = {
  version: 1,
  from: '2026-11-09',
  needs: [
    {
      id: 'washing',
      title: {
        text: 'Washing and dressing while my wrist heals',
        easyRead: 'Wash and dress while my wrist gets better',
        cy: 'Ymolchi a gwisgo tra bydd fy arddwrn yn gwella',
      },
    },
  ],
  outcomes: [
    {
      id: 'by-myself',
      needs: ['washing'],
      title: {
        text: 'Get ready by myself again',
        easyRead: 'Get ready by myself again',
        cy: 'Paratoi ar fy mhen fy hun eto',
      },
      progress: 'partly',
    },
  ],
  strengths: {
    self: [
      {
        text: 'I manage my money and my meals.',
        easyRead: 'I look after my money.\nI make my meals.',
        cy: 'Rydw i’n trefnu fy arian a’m prydau bwyd.',
      },
    ],
    support: [
      {
        text: 'My sister does the shopping on Saturdays.',
        easyRead: 'My sister shops for me on Saturdays.',
        cy: 'Mae fy chwaer yn gwneud y siopa ar ddydd Sadwrn.',
      },
    ],
  },
  support: [
    {
      id: 'mornings',
      needs: ['washing'],
      title: {
        text: 'Help to get ready in the morning',
        easyRead: 'Help to get ready in the morning',
        cy: 'Help i baratoi yn y bore',
      },
      provider: { name: 'Barley Lane Care', phone: '01632 960558' },
      visits: [{ days: ['monday', 'wednesday', 'friday'], starts: '08:00', ends: '08:30' }],
      where: { text: 'At home', easyRead: 'At home', cy: 'Gartref' },
      costPerWeek: 48_00,
      paid: 'council',
      from: '2026-11-09',
    },
  ],
  options: [],
  budget: { status: 'final', total: 48_00, council: 28_00, person: 20_00, others: [] },
  keepingWell: [
    {
      text: 'Do the wrist exercises each day.',
      easyRead: 'Do your wrist exercises each day.',
      cy: 'Gwnewch yr ymarferion arddwrn bob dydd.',
    },
  ],
  community: [],
  review: { nextBy: '2027-01-04', supportBegan: '2026-11-09' },
  agreement: { state: 'agreed', on: '2026-11-05', notAgreed: [] },
}

/** Signs in like anyone else, and is linked to nobody’s record until the code from the letter is typed. */
export const alex: SamplePerson = {
  id: 'alex',
  council: 'rutland',
  reference: 'RU-2718',
  person: { givenName: 'Alex', familyName: 'Sedge', dateOfBirth: '1979-04-21' },
  about: 'others',
  shows: {
    en: 'Is not linked to a plan yet. Type the code REED-SWAN-7359 and the date of birth 21 4 1979. It works once.',
    'easy-read': 'No plan is linked yet. Type the code REED-SWAN-7359. The birthday is 21 4 1979. It works once.',
    cy: 'Heb gysylltiad â chynllun eto. Teipiwch y cod REED-SWAN-7359 a’r dyddiad geni 21 4 1979. Mae’n gweithio unwaith.',
  },
  plans: [plan],
  linked: false,
  code: 'REED-SWAN-7359',
}
