import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from './sample-person.ts'

const plan: Plan = {
  version: 1,
  from: '2026-11-16',
  needs: [{ id: 'out-and-about', title: { text: 'Getting out and about with my white stick' } }],
  outcomes: [
    {
      id: 'swim-again',
      needs: ['out-and-about'],
      title: { text: 'Get to the baths and back by myself' },
      progress: 'not-yet',
    },
  ],
  strengths: {
    self: [{ text: 'I cook, and I know my way round the house.' }],
    support: [{ text: 'My neighbour reads my post to me.' }],
  },
  support: [
    {
      id: 'learning-the-way',
      needs: ['out-and-about'],
      title: { text: 'Someone to learn the way with' },
      provider: { name: 'Kittiwake Mobility', phone: '01632 960417' },
      visits: [{ days: ['wednesday'], starts: '10:00', ends: '12:00' }],
      where: { text: 'From my front door' },
      costPerWeek: 52_00,
      paid: 'council',
      from: '2026-11-16',
      to: '2027-02-10',
      atTheEnd: { text: 'We look together at what you can do by yourself.' },
    },
  ],
  options: [],
  budget: { status: 'final', total: 52_00, council: 52_00, person: 0, others: [] },
  keepingWell: [{ text: 'Swim once a week.' }],
  community: [],
  review: { nextBy: '2027-01-11', supportBegan: '2026-11-16' },
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
