import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { budget, contribution } from './money.ts'
import { aboutMe, needs, outcomes, people, strengths, wellbeing } from './needs.ts'
import { community, keepingWell, options, support } from './support.ts'

/** Her first plan: talked through with an interpreter, and waiting for her yes. Nothing has begun, so no review is set. */
const plan: Plan = {
  version: 1,
  from: '2026-12-07',
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
  community,
  practitioner: { name: 'Leo Spindrift', phone: '01632 960187', email: 'leo.spindrift@sample-council.example' },
  review: {},
  agreement: {
    state: 'awaiting',
    talkedThrough: '2026-11-18',
    notAgreed: [],
    next: words(
      'Take the time you need. Leo rings you with an interpreter on 27 November.',
      'Take the time you need.\nLeo rings you on 27 November.\nAn interpreter helps.',
      'Cymerwch yr amser sydd ei angen arnoch. Bydd Leo’n eich ffonio gyda chyfieithydd ar 27 Tachwedd.',
    ),
  },
}

/** A first plan that waits for an answer, from someone who writes about herself in Polish. */
export const halina: SamplePerson = {
  id: 'halina',
  council: 'redcar-cleveland',
  reference: 'RC-41962',
  person: { givenName: 'Halina', familyName: 'Zatoka', callMe: 'Hala', dateOfBirth: '1958-01-25' },
  shows: {
    en: 'A first plan that waits for her answer, with her own words in Polish.',
    'easy-read': 'A first plan. It waits for her answer.',
    cy: 'Cynllun cyntaf sy’n aros am ei hateb, gyda’i geiriau ei hun mewn Pwyleg.',
  },
  plans: [plan],
  linked: true,
}
