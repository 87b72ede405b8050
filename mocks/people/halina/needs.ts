import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

/** As she wrote them. What the council gives in no other wording is shown as it stands, in its language. */
export const aboutMe: Plan['aboutMe'] = {
  words: [
    { text: 'Przez trzydzieści lat szyłam suknie ślubne. Dalej szyję, tylko wolniej.', lang: 'pl' },
    { text: 'Proszę mówić do mnie powoli. Po polsku mówię dużo.', lang: 'pl' },
  ],
  writtenOn: '2026-11-05',
  writtenWith: 'Leo Spindrift',
}

export const needs: Need[] = [
  {
    id: 'mornings',
    title: words(
      'Washing and dressing when your hands are stiff',
      'Wash and dress with stiff hands',
      'Ymolchi a gwisgo pan fydd eich dwylo’n stiff',
    ),
    detail: words(
      'So that you are ready before your hands get tired',
      'You are ready early.\nThen your hands can rest.',
      'Fel eich bod yn barod cyn i’ch dwylo flino',
    ),
  },
  {
    id: 'letters',
    title: words(
      'Shops, letters and calls in English',
      'Shops, letters and calls in English',
      'Siopau, llythyrau a galwadau yn Saesneg',
    ),
  },
  {
    id: 'company',
    title: words(
      'Speaking your own language with others',
      'Speak Polish with people',
      'Siarad eich iaith eich hun gydag eraill',
    ),
  },
]

export const outcomes: Outcome[] = [
  {
    id: 'finish-the-dress',
    needs: ['mornings'],
    title: words('Finish my granddaughter’s dress', 'Finish the dress for my granddaughter', 'Gorffen ffrog fy wyres'),
    progress: 'not-yet',
  },
  {
    id: 'own-letters',
    needs: ['letters'],
    title: words(
      'Know what every letter says',
      'Know what every letter says',
      'Gwybod beth mae pob llythyr yn ei ddweud',
    ),
    progress: 'not-yet',
  },
]

export const strengths: Plan['strengths'] = {
  self: [
    words(
      'I cook for myself, and I sew in the afternoon.',
      'I cook.\nI sew in the afternoon.',
      'Rydw i’n coginio i mi fy hun, ac yn gwnïo yn y prynhawn.',
    ),
  ],
  support: [
    words(
      'My daughter Ewa rings each evening from Gdynia.',
      'Ewa is my daughter.\nShe rings every evening.',
      'Mae fy merch Ewa yn ffonio bob nos o Gdynia.',
    ),
  ],
}

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  {
    id: 'warm-home',
    title: words(
      'Keeping the flat warm enough for your hands',
      'Keep your flat warm',
      'Cadw’r fflat yn ddigon cynnes i’ch dwylo',
    ),
    detail: words(
      'Leo has asked for a visit about your heating.',
      'Leo asked for help with your heating.',
      'Mae Leo wedi gofyn am ymweliad ynghylch eich gwres.',
    ),
  },
]

export const people: NonNullable<Plan['people']> = [
  {
    id: 'ewa',
    name: 'Ewa Zatoka',
    who: words('Your daughter', 'Your daughter', 'Eich merch'),
    does: words('Joins by video when we meet.', 'She joins by video.', 'Yn ymuno drwy fideo pan fyddwn yn cwrdd.'),
  },
  {
    id: 'interpreter',
    name: 'Tomasz Bryza',
    who: words('Your interpreter', 'Your interpreter', 'Eich cyfieithydd'),
    does: words('Comes whenever we meet.', 'He comes when we meet.', 'Yn dod pryd bynnag y byddwn yn cwrdd.'),
  },
]
