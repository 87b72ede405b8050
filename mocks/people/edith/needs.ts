import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    words(
      'I ran the wool shop on the corner for 30 years. My hands still know every stitch.',
      'I had a wool shop for 30 years.\nI still knit.',
      'Bues i’n cadw’r siop wlân ar y gornel am 30 mlynedd. Mae fy nwylo’n dal i gofio pob pwyth.',
    ),
    words(
      'I forget names. I do not forget a kind voice.',
      'I forget names.\nI remember a kind voice.',
      'Rydw i’n anghofio enwau. Dydw i ddim yn anghofio llais caredig.',
    ),
  ],
  writtenOn: '2026-05-12',
  writtenWith: 'Owen Tarn',
}

export const needs: Need[] = [
  {
    id: 'day-and-night',
    title: words('Someone near by day and night', 'Someone near, day and night', 'Rhywun gerllaw ddydd a nos'),
    detail: words(
      'So that you are safe when you get up at night and lose your way',
      'You get up at night.\nSome nights you get lost.\nSomeone is there to help.',
      'Fel eich bod yn ddiogel pan fyddwch chi’n codi yn y nos ac yn colli’ch ffordd',
    ),
  },
  {
    id: 'eating',
    title: words('Eating and drinking enough', 'Eat and drink enough', 'Bwyta ac yfed digon'),
    detail: words(
      'So that you stay the weight you are now',
      'You stay the weight you are now.',
      'Fel eich bod yn cadw eich pwysau presennol',
    ),
  },
  {
    id: 'company',
    title: words(
      'Company, and something to do with your hands',
      'Be with people\nUse your hands',
      'Cwmni, a rhywbeth i’w wneud â’ch dwylo',
    ),
  },
]

export const outcomes: Outcome[] = [
  {
    id: 'know-the-place',
    needs: ['day-and-night'],
    title: words('Feel at home here', 'Feel at home here', 'Teimlo’n gartrefol yma'),
    progress: 'achieved',
    note: words(
      'You find your own room now. There is a ball of red wool on the door.',
      'You find your own room.\nThe door has red wool on it.',
      'Rydych yn dod o hyd i’ch ystafell eich hun nawr. Mae pellen o wlân coch ar y drws.',
    ),
  },
  {
    id: 'teach-knitting',
    needs: ['company'],
    title: words('Teach somebody to knit', 'Teach somebody to knit', 'Dysgu rhywun i wau'),
    progress: 'partly',
    note: words(
      'Two people come to your table on Mondays.',
      '2 people come to knit on Mondays.',
      'Mae dau berson yn dod at eich bwrdd ar ddydd Llun.',
    ),
  },
]

export const strengths: Plan['strengths'] = {
  self: [
    words(
      'I dress myself when my clothes are laid out in order.',
      'I dress myself.\nPut my clothes out in order.',
      'Rydw i’n gwisgo fy hun pan fydd fy nillad wedi’u gosod mewn trefn.',
    ),
  ],
  support: [
    words(
      'Martin, my son, comes on Sundays and takes me for chips.',
      'Martin is my son.\nHe comes on Sundays.\nWe have chips.',
      'Mae Martin, fy mab, yn dod ar ddydd Sul ac yn mynd â fi am sglodion.',
    ),
  ],
}

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  {
    id: 'your-things',
    title: words('Your own things around you', 'Your own things', 'Eich pethau eich hun o’ch cwmpas'),
    detail: words(
      'Your chair, your clock and your wool came with you.',
      'You have your chair.\nYou have your clock.\nYou have your wool.',
      'Daeth eich cadair, eich cloc a’ch gwlân gyda chi.',
    ),
  },
  {
    id: 'room-by-the-sea',
    title: words('The room that looks at the sea', 'The room by the sea', 'Yr ystafell sy’n edrych ar y môr'),
    detail: words(
      'Martin has agreed to pay for it. If he cannot, we talk with you both first.',
      'Martin pays for it.\nIf he stops, we talk with you first.',
      'Mae Martin wedi cytuno i dalu amdani. Os na all, byddwn yn siarad â’r ddau ohonoch yn gyntaf.',
    ),
  },
]

export const people: NonNullable<Plan['people']> = [
  {
    id: 'martin',
    name: 'Martin Thrift',
    who: words('Your son', 'Your son', 'Eich mab'),
    does: words(
      'Comes to reviews, and helps you to say what you want.',
      'He comes to reviews.\nHe helps you to speak up.',
      'Yn dod i adolygiadau, ac yn eich helpu i ddweud beth rydych chi ei eisiau.',
    ),
  },
]
