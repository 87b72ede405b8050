import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    words(
      'I mended clocks. I like things that keep time, and people who say when they are late.',
      'I mended clocks.\nTell me when you are late.',
      'Bues i’n trwsio clociau. Rydw i’n hoffi pethau sy’n cadw amser, a phobl sy’n dweud pan fyddan nhw’n hwyr.',
    ),
  ],
  writtenOn: '2026-09-28',
  writtenWith: 'Orla Capstan',
}

export const needs: Need[] = [
  {
    id: 'mornings',
    title: words('Washing, and your legs bandaged', 'Wash, and bandage your legs', 'Ymolchi, a rhwymo’ch coesau'),
    detail: words(
      'So that you are ready for the nurse',
      'You are ready for the nurse.',
      'Fel eich bod yn barod ar gyfer y nyrs',
    ),
  },
  {
    id: 'food',
    title: words('Food that is right for your kidneys', 'Food that is right for you', 'Bwyd sy’n addas i’ch arennau'),
  },
]

export const outcomes: Outcome[] = [
  {
    id: 'stairs',
    needs: ['mornings'],
    title: words('Get up my own stairs', 'Go up my own stairs', 'Dringo fy ngrisiau fy hun'),
    progress: 'partly',
    note: words('You get to the half landing.', 'You get half way up.', 'Rydych chi’n cyrraedd hanner ffordd.'),
  },
  {
    id: 'kidney-numbers',
    needs: ['food'],
    title: words('Keep my kidney numbers steady', 'Keep my kidneys well', 'Cadw rhifau fy arennau’n sefydlog'),
    progress: 'achieved',
  },
]

export const strengths: Plan['strengths'] = {
  self: [words('I weigh my own food.', 'I weigh my own food.', 'Rydw i’n pwyso fy mwyd fy hun.')],
  support: [
    words('My brother drives me to chapel.', 'My brother drives me to chapel.', 'Mae fy mrawd yn fy ngyrru i’r capel.'),
  ],
}

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  {
    id: 'workbench',
    title: words('Your bench by the window', 'Your bench by the window', 'Eich mainc wrth y ffenestr'),
    detail: words('It stays where it is.', 'It stays there.', 'Mae’n aros lle mae hi.'),
  },
]

export const people: NonNullable<Plan['people']> = [
  { id: 'brother', name: 'Elias Barnacle', who: words('Your brother', 'Your brother', 'Eich brawd') },
]
