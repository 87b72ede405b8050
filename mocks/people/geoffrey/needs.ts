import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    words(
      'I farmed. I wake at five and I like to see the sky before anything else.',
      'I was a farmer.\nI wake very early.\nI like to see the sky.',
      'Ffermwr oeddwn i. Rydw i’n deffro am bump ac yn hoffi gweld yr awyr cyn dim byd arall.',
    ),
  ],
  writtenOn: '2026-04-14',
  writtenWith: 'Mina Alder',
}

export const needs: Need[] = [
  {
    id: 'care',
    title: words(
      'Being lifted, washed and turned',
      'Be lifted, washed and turned',
      'Cael eich codi, eich golchi a’ch troi',
    ),
    detail: words(
      'Two people and a hoist, day and night',
      '2 people and a hoist help you.\nDay and night.',
      'Dau berson a theclyn codi, ddydd a nos',
    ),
  },
  { id: 'nursing', title: words('Nursing for your chest', 'Nursing for your chest', 'Nyrsio i’ch brest') },
  { id: 'marjorie', title: words('Time with Marjorie', 'Time with Marjorie', 'Amser gyda Marjorie') },
]

export const outcomes: Outcome[] = [
  {
    id: 'see-the-sky',
    needs: ['care'],
    title: words('See the sky when I wake', 'See the sky when I wake', 'Gweld yr awyr pan fyddaf yn deffro'),
    progress: 'achieved',
    note: words('Your bed faces east.', 'Your bed faces the window.', 'Mae’ch gwely’n wynebu’r dwyrain.'),
  },
  {
    id: 'harvest-supper',
    needs: ['marjorie', 'nursing'],
    title: words(
      'Go to the harvest supper with Marjorie',
      'Go to harvest supper with Marjorie',
      'Mynd i’r swper cynhaeaf gyda Marjorie',
    ),
    progress: 'partly',
    note: words(
      'You went for an hour, with a nurse.',
      'You went for 1 hour.\nA nurse came too.',
      'Fe aethoch chi am awr, gyda nyrs.',
    ),
  },
]

export const strengths: Plan['strengths'] = {
  self: [
    words(
      'I choose what I wear and when I sleep.',
      'I choose my clothes.\nI choose when I sleep.',
      'Fi sy’n dewis beth i’w wisgo a phryd i gysgu.',
    ),
  ],
  support: [
    words(
      'Marjorie feeds me my supper when she can.',
      'Marjorie helps me eat supper.',
      'Mae Marjorie’n fy mwydo amser swper pan all.',
    ),
  ],
}

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  {
    id: 'marjorie-alone',
    title: words('Marjorie on her own at home', 'Marjorie is at home alone', 'Marjorie ar ei phen ei hun gartref'),
    detail: words(
      'She can ask us for help of her own. We have given her the number.',
      'She can ask us for help.\nShe has our number.',
      'Gall ofyn i ni am help iddi hi ei hun. Rydym wedi rhoi’r rhif iddi.',
    ),
  },
]

export const people: NonNullable<Plan['people']> = [
  {
    id: 'marjorie',
    name: 'Marjorie Nuthatch',
    who: words('Your wife', 'Your wife', 'Eich gwraig'),
    does: words('Comes to every review.', 'She comes to reviews.', 'Yn dod i bob adolygiad.'),
  },
]
