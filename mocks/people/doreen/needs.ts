import type { Need } from '#contract/plan.ts'

/** What Doreen needs in every version of her plan. Only what is said of the bath has changed since version 4. */
export const standingNeeds: Need[] = [
  {
    id: 'washing',
    title: {
      text: 'Washing, dressing and tablets',
      easyRead: 'Washing, dressing and tablets',
      cy: 'Ymolchi, gwisgo a thabledi',
    },
    detail: {
      text: 'So that you are up and dressed before 9am',
      easyRead: 'You are up and dressed before 9 in the morning.',
      cy: 'Fel eich bod wedi codi a gwisgo cyn 9yb',
    },
  },
  {
    id: 'eating',
    title: {
      text: 'Eating well in the evening',
      easyRead: 'A good meal in the evening',
      cy: 'Bwyta’n dda gyda’r nos',
    },
    detail: {
      text: 'So that you eat a hot meal every evening',
      easyRead: 'You eat a hot meal every evening.',
      cy: 'Fel eich bod yn bwyta pryd poeth bob nos',
    },
  },
  {
    id: 'going-out',
    title: {
      text: 'Seeing people and going out',
      easyRead: 'Seeing people and going out',
      cy: 'Gweld pobl a mynd allan',
    },
    detail: {
      text: 'So that you see people you like, and choose your own food',
      easyRead: 'You see people you like.\nYou choose your own food.',
      cy: 'Fel eich bod yn gweld pobl rydych chi’n eu hoffi, ac yn dewis eich bwyd eich hun',
    },
  },
]

/** The need that nothing meets yet; each version says what was known by then. */
export const bath = (notYetArranged: NonNullable<Need['notYetArranged']>): Need => ({
  id: 'bath',
  title: {
    text: 'Getting in and out of the bath',
    easyRead: 'Getting in and out of the bath',
    cy: 'Mynd i mewn ac allan o’r bath',
  },
  detail: {
    text: 'So that you can have a bath safely',
    easyRead: 'You can have a bath and not fall.',
    cy: 'Fel y gallwch gael bath yn ddiogel',
  },
  notYetArranged,
})

/** What to do about the bath until it is arranged, the same in both versions. */
export const untilTheBathIsArranged = {
  text: 'Please use the walk-in shower.',
  easyRead: 'Use the walk-in shower for now.',
  cy: 'Defnyddiwch y gawod cerdded i mewn, os gwelwch yn dda.',
}
