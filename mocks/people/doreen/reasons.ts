import type { Plan } from '#contract/plan.ts'

/** Why the council changed what it did since version 4, in Sunita's words (R22). */
export const reasonsOfVersion5: Plan['reasons'] = [
  {
    item: 'teatime-visit',
    why: {
      text: 'You were not eating on the other evenings.',
      easyRead: 'Some evenings you did not eat.',
      cy: 'Doeddech chi ddim yn bwyta ar y nosweithiau eraill.',
    },
  },
  {
    item: 'shops-with-bev',
    why: {
      text: 'You said you miss choosing your own food.',
      easyRead: 'You miss choosing your own food.',
      cy: 'Fe ddywedoch chi eich bod yn gweld eisiau dewis eich bwyd eich hun.',
    },
  },
  {
    item: 'strong-legs',
    why: {
      text: 'You want to walk to the sea front again.',
      easyRead: 'You want to walk to the sea front.',
      cy: 'Rydych chi am gerdded i lan y môr eto.',
    },
  },
  {
    item: 'bath',
    why: {
      text: 'We looked at your bathroom on 2 November.',
      easyRead: 'We looked at your bathroom on 2 November.',
      cy: 'Fe edrychon ni ar eich ystafell ymolchi ar 2 Tachwedd.',
    },
  },
  {
    item: 'budget',
    why: {
      text: 'You have more support. The council pays for the new support.',
      easyRead: 'You have more support.\nThe council pays for it.',
      cy: 'Mae gennych chi fwy o gymorth. Y cyngor sy’n talu am y cymorth newydd.',
    },
  },
]
