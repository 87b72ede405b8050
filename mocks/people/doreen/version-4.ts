import type { Plan } from '#contract/plan.ts'
import { agreedByHer, aroundHer } from './around-her.ts'
import { choicesOfVersion4 } from './choices.ts'
import { moneyOfVersion4 } from './money.ts'
import { bath, standingNeeds, untilTheBathIsArranged } from './needs.ts'
import { review } from './reviews.ts'
import { morningVisit, seagullClub, teatimeVisit, teaWithKaren } from './support.ts'
import { community, inHerWords, keepingWell, strengths } from './wellbeing.ts'

/** The version Doreen agreed, which can always be opened (R16). Its items keep their ids in version 5. */
export const doreenVersion4: Plan = {
  version: 4,
  from: '2026-06-11',
  aboutMe: { words: inHerWords, writtenOn: '2026-06-04', writtenWith: 'Sunita Harbour' },
  needs: [
    ...standingNeeds,
    bath({
      missing: {
        text: 'Someone needs to look at your bathroom first.',
        easyRead: 'Someone must look at your bathroom first.',
        cy: 'Mae angen i rywun edrych ar eich ystafell ymolchi yn gyntaf.',
      },
      untilThen: untilTheBathIsArranged,
    }),
  ],
  outcomes: [
    {
      id: 'dressed-before-nine',
      needs: ['washing'],
      title: {
        text: 'Be up and dressed before 9am',
        easyRead: 'Be up and dressed before 9 in the morning',
        cy: 'Bod wedi codi a gwisgo cyn 9yb',
      },
      progress: 'partly',
    },
    {
      id: 'hot-meal',
      needs: ['eating'],
      title: {
        text: 'Eat a hot meal every evening',
        easyRead: 'Eat a hot meal every evening',
        cy: 'Bwyta pryd poeth bob nos',
      },
      progress: 'not-yet',
    },
  ],
  strengths,
  ...aroundHer,
  support: [
    morningVisit,
    teatimeVisit(['monday', 'wednesday', 'friday'], 33_60, '2026-01-12'),
    teaWithKaren,
    seagullClub,
  ],
  options: choicesOfVersion4,
  ...moneyOfVersion4,
  keepingWell,
  community,
  practitioner: { name: 'Sunita Harbour' },
  review,
  agreement: { state: 'agreed', on: '2026-06-11', with: 'Sunita Harbour', notAgreed: [], ...agreedByHer },
}
