import type { Outcome, Plan } from '#contract/plan.ts'
import { aroundHer } from './around-her.ts'
import { choices } from './choices.ts'
import { moneyOfVersion5 } from './money.ts'
import { bath, standingNeeds, untilTheBathIsArranged } from './needs.ts'
import { reasonsOfVersion5 } from './reasons.ts'
import { review } from './reviews.ts'
import { morningVisit, seagullClub, shopsWithBev, strongLegs, teatimeVisit, teaWithKaren } from './support.ts'
import { community, inHerWords, keepingWell, strengths } from './wellbeing.ts'

const outcomes: Outcome[] = [
  {
    id: 'dressed-before-nine',
    needs: ['washing'],
    title: {
      text: 'Be up and dressed before 9am',
      easyRead: 'Be up and dressed before 9 in the morning',
      cy: 'Bod wedi codi a gwisgo cyn 9yb',
    },
    progress: 'achieved',
    note: {
      text: 'You said mornings feel calm now.',
      easyRead: 'Mornings feel calm now.',
      cy: 'Fe ddywedoch chi fod y bore’n teimlo’n dawel nawr.',
    },
  },
  {
    id: 'hot-meal',
    needs: ['eating'],
    title: {
      text: 'Eat a hot meal every evening',
      easyRead: 'Eat a hot meal every evening',
      cy: 'Bwyta pryd poeth bob nos',
    },
    progress: 'partly',
    note: {
      text: 'Five evenings out of seven.',
      easyRead: 'You eat a hot meal on 5 evenings.\nWe want 7.',
      cy: 'Pum noson allan o saith.',
    },
  },
  {
    id: 'sea-front',
    needs: ['going-out'],
    title: {
      text: 'Get to the sea front again',
      easyRead: 'Go to the sea front again',
      cy: 'Mynd i lan y môr eto',
    },
    progress: 'not-yet',
    note: {
      text: 'Bev will help from 27 November.',
      easyRead: 'Bev will help you.\nShe starts on 27 November.',
      cy: 'Bydd Bev yn helpu o 27 Tachwedd.',
    },
  },
]

/** The newest version, talked through with Doreen and not agreed yet: more teatime visits, and the shops with Bev. */
export const doreenVersion5: Plan = {
  version: 5,
  from: '2026-11-09',
  aboutMe: { words: inHerWords, writtenOn: '2026-11-02', writtenWith: 'Sunita Harbour' },
  needs: [
    ...standingNeeds,
    bath({
      missing: {
        text: 'You need a grab rail and a bath seat.',
        easyRead: 'You need a grab rail.\nYou need a bath seat.',
        cy: 'Mae angen canllaw gafael a sedd bath arnoch.',
      },
      tellBy: '2026-12-01',
      untilThen: untilTheBathIsArranged,
    }),
  ],
  outcomes,
  strengths,
  ...aroundHer,
  support: [
    morningVisit,
    teatimeVisit(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 56_00, '2026-11-09'),
    teaWithKaren,
    seagullClub,
    shopsWithBev,
    strongLegs,
  ],
  options: choices,
  ...moneyOfVersion5,
  keepingWell,
  community,
  practitioner: { name: 'Sunita Harbour' },
  review,
  agreement: { state: 'awaiting', talkedThrough: '2026-11-06', notAgreed: [] },
  reasons: reasonsOfVersion5,
}
