import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { budget, contribution } from './money.ts'
import { aboutMe, needs, outcomes, people, strengths, wellbeing } from './needs.ts'
import { community, keepingWell, options, support } from './support.ts'

/** Her first plan: it waits for her, and first for the talk about it with an interpreter. Nothing has begun, so no review is set. */
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
    notAgreed: [],
    next: words(
      'Leo rings you with an interpreter on 27 November, to talk it through.',
      'Leo rings you on 27 November.\nYou talk about your plan.\nAn interpreter helps.',
      'Bydd Leo’n eich ffonio gyda chyfieithydd ar 27 Tachwedd, i’w drafod.',
    ),
  },
}

/** A first plan that waits for the talk about it, from someone who writes about herself in Polish. */
export const halina: SamplePerson = {
  id: 'halina',
  council: 'redcar-cleveland',
  reference: 'RC-41962',
  person: { givenName: 'Halina', familyName: 'Zatoka', callMe: 'Hala', dateOfBirth: '1958-01-25' },
  shows: {
    en: 'A first plan that we have not talked through with her yet, with her own words in Polish.',
    'easy-read': 'A first plan. We talk about it with her soon.',
    cy: 'Cynllun cyntaf nad ydyn ni wedi’i drafod â hi eto, gyda’i geiriau ei hun mewn Pwyleg.',
  },
  plans: [plan],
  linked: true,
}
