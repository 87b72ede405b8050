import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    words(
      'I was the district nurse. I know what good help looks like, and I will tell you.',
      'I was a nurse.\nI know good help.',
      'Fi oedd nyrs yr ardal. Rydw i’n gwybod sut olwg sydd ar help da, a byddaf yn dweud wrthych.',
    ),
    words(
      'My dog Bracken decides when we walk.',
      'I have a dog.\nHis name is Bracken.',
      'Fy nghi Bracken sy’n penderfynu pryd rydyn ni’n cerdded.',
    ),
  ],
  writtenOn: '2026-02-16',
  writtenWith: 'Felix Larch',
}

export const needs: Need[] = [
  {
    id: 'mornings',
    title: words('Washing, dressing and stockings', 'Wash, dress and put stockings on', 'Ymolchi, gwisgo a hosanau'),
    detail: words('So that your legs do not swell', 'Your legs do not swell.', 'Fel nad yw’ch coesau’n chwyddo'),
  },
  {
    id: 'falls',
    title: words('Getting help if you fall', 'Get help if you fall', 'Cael help os byddwch chi’n cwympo'),
  },
]

export const newNeed: Need = {
  id: 'going-out',
  title: words('Going out without fear', 'Go out and feel safe', 'Mynd allan heb ofn'),
  detail: words(
    'So that you and Bracken have your walk again',
    'You walk with Bracken again.',
    'Fel eich bod chi a Bracken yn cael mynd am dro eto',
  ),
}

export const outcomes: Outcome[] = [
  {
    id: 'dressed-for-the-day',
    needs: ['mornings'],
    title: words(
      'Be dressed before the post comes',
      'Be dressed before the post comes',
      'Bod wedi gwisgo cyn i’r post gyrraedd',
    ),
    progress: 'achieved',
  },
  {
    id: 'not-lie-there',
    needs: ['falls'],
    title: words(
      'Never lie on the floor and wait again',
      'Never wait on the floor again',
      'Peidio byth â gorwedd ar y llawr yn aros eto',
    ),
    progress: 'partly',
    note: words(
      'You wear the button. You take it off for the bath.',
      'You wear the alarm button.\nWear it in the bath too.',
      'Rydych chi’n gwisgo’r botwm. Rydych yn ei dynnu i gael bath.',
    ),
  },
]

export const newOutcome: Outcome = {
  id: 'walk-bracken',
  needs: ['going-out'],
  title: words('Walk Bracken to the ford and back', 'Walk Bracken to the ford', 'Mynd â Bracken at y rhyd ac yn ôl'),
  progress: 'not-yet',
}

export const strengths: Plan['strengths'] = {
  self: [
    words('I count out my own tablets.', 'I count my own tablets.', 'Rydw i’n cyfri fy nhabledi fy hun.'),
    words('I cook, sitting down.', 'I cook.\nI sit down to cook.', 'Rydw i’n coginio, ar fy eistedd.'),
  ],
  support: [
    words(
      'Rosemary, my daughter, does the big shop.',
      'Rosemary is my daughter.\nShe does my shopping.',
      'Rosemary, fy merch, sy’n gwneud y siopa mawr.',
    ),
  ],
}

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  {
    id: 'bracken',
    title: words('Bracken, your dog', 'Your dog, Bracken', 'Bracken, eich ci'),
    detail: words(
      'If you go to hospital, Rosemary takes him. It is written on your fridge.',
      'Are you in hospital?\nRosemary takes your dog.',
      'Os ewch chi i’r ysbyty, bydd Rosemary’n ei gymryd. Mae wedi’i ysgrifennu ar eich oergell.',
    ),
  },
]

export const people: NonNullable<Plan['people']> = [
  {
    id: 'rosemary',
    name: 'Rosemary Mallow',
    who: words('Your daughter', 'Your daughter', 'Eich merch'),
    does: words(
      'Comes to reviews, and holds the spare key.',
      'She comes to reviews.\nShe has a key.',
      'Yn dod i adolygiadau, ac yn cadw’r allwedd sbâr.',
    ),
  },
]
