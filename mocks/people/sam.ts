import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from './sample-person.ts'

const plan: Plan = {
  version: 1,
  from: '2026-11-16',
  needs: [
    {
      id: 'out-and-about',
      title: {
        text: 'Getting out and about with my white stick',
        easyRead: 'Go out with my white stick',
        cy: 'Mynd allan gyda fy ffon wen',
      },
    },
  ],
  outcomes: [
    {
      id: 'swim-again',
      needs: ['out-and-about'],
      title: {
        text: 'Get to the baths and back by myself',
        easyRead: 'Go to the baths by myself',
        cy: 'Mynd i’r pwll nofio ac yn ôl ar fy mhen fy hun',
      },
      progress: 'not-yet',
    },
  ],
  strengths: {
    self: [
      {
        text: 'I cook, and I know my way round the house.',
        easyRead: 'I cook.\nI know my way round my house.',
        cy: 'Rydw i’n coginio, ac rydw i’n adnabod y tŷ.',
      },
    ],
    support: [
      {
        text: 'My neighbour reads my post to me.',
        easyRead: 'My neighbour reads my letters to me.',
        cy: 'Mae fy nghymydog yn darllen fy mhost i mi.',
      },
    ],
  },
  support: [
    {
      id: 'learning-the-way',
      needs: ['out-and-about'],
      title: {
        text: 'Someone to learn the way with',
        easyRead: 'Someone learns the way with you',
        cy: 'Rhywun i ddysgu’r ffordd gyda chi',
      },
      provider: { name: 'Kittiwake Mobility', phone: '01632 960417' },
      visits: [{ days: ['wednesday'], starts: '10:00', ends: '12:00' }],
      where: { text: 'From my front door', easyRead: 'From my front door', cy: 'O’m drws ffrynt' },
      costPerWeek: 52_00,
      paid: 'council',
      from: '2026-11-16',
      to: '2027-02-10',
      atTheEnd: {
        text: 'We look together at what you can do by yourself.',
        easyRead: 'We meet.\nWe see what you can do by yourself.',
        cy: 'Byddwn yn edrych gyda’n gilydd ar yr hyn y gallwch ei wneud ar eich pen eich hun.',
      },
    },
  ],
  options: [],
  budget: { status: 'final', total: 52_00, council: 52_00, person: 0, others: [] },
  keepingWell: [{ text: 'Swim once a week.', easyRead: 'Swim once a week.', cy: 'Nofiwch unwaith yr wythnos.' }],
  community: [],
  review: { nextBy: '2026-12-28', supportBegan: '2026-11-16' },
  agreement: { state: 'agreed', on: '2026-11-10', notAgreed: [] },
}

/** Signs in like anyone else, and is linked to nobody’s record until the code from the letter is typed. */
export const sam: SamplePerson = {
  id: 'sam',
  council: 'redcar-cleveland',
  reference: 'RC-40777',
  person: { givenName: 'Sam', familyName: 'Skerry', dateOfBirth: '1988-12-03' },
  about: 'others',
  shows: {
    en: 'Is not linked to a plan yet. Type the code GULL-SAND-2468 and the date of birth 3 12 1988. It works once.',
    'easy-read': 'No plan is linked yet. Type the code GULL-SAND-2468. The birthday is 3 12 1988. It works once.',
    cy: 'Heb gysylltiad â chynllun eto. Teipiwch y cod GULL-SAND-2468 a’r dyddiad geni 3 12 1988. Mae’n gweithio unwaith.',
  },
  plans: [plan],
  linked: false,
  code: 'GULL-SAND-2468',
}
