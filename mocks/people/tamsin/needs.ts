import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    words(
      'I look after my mum, who lives with me. I would not have it any other way, and I am tired.',
      'I look after my mum.\nI want to.\nI am tired.',
      'Rydw i’n gofalu am fy mam, sy’n byw gyda fi. Fyddwn i ddim am iddi fod fel arall, ac rydw i wedi blino.',
    ),
    words('Before this I swam every day.', 'I used to swim every day.', 'Cyn hyn roeddwn i’n nofio bob dydd.'),
  ],
  writtenOn: '2026-07-03',
  writtenWith: 'Rhys Beachcomber',
}

export const needs: Need[] = [
  {
    id: 'rest',
    title: words('Rest, and time that is yours', 'Rest and time for you', 'Gorffwys, ac amser i chi’ch hun'),
    detail: words(
      'So that you can go on caring, and want to',
      'You can go on caring.\nYou still want to.',
      'Fel y gallwch barhau i ofalu, a dymuno gwneud hynny',
    ),
  },
  {
    id: 'work',
    title: words('Keeping your job', 'Keep your job', 'Cadw’ch swydd'),
    detail: words(
      'So that you do not have to choose between work and your mum',
      'You can work.\nYou can care for your mum.',
      'Fel nad oes rhaid i chi ddewis rhwng gwaith a’ch mam',
    ),
  },
]

export const outcomes: Outcome[] = [
  {
    id: 'swim-again',
    needs: ['rest'],
    title: words('Swim twice a week', 'Swim 2 times a week', 'Nofio ddwywaith yr wythnos'),
    progress: 'achieved',
  },
  {
    id: 'sleep',
    needs: ['rest'],
    title: words('Sleep through one night a week', 'Sleep all night, once a week', 'Cysgu drwy un noson yr wythnos'),
    progress: 'partly',
    note: words('You sleep on Thursdays.', 'You sleep well on Thursdays.', 'Rydych chi’n cysgu ar nos Iau.'),
  },
  {
    id: 'keep-work',
    needs: ['work'],
    title: words(
      'Stay at the bakery three days a week',
      'Work 3 days at the bakery',
      'Aros yn y becws dridiau’r wythnos',
    ),
    progress: 'achieved',
  },
]

export const strengths: Plan['strengths'] = {
  self: [
    words(
      'I know what calms her, and I write it down for others.',
      'I know what makes Mum calm.\nI write it down.',
      'Rydw i’n gwybod beth sy’n ei thawelu, ac yn ei ysgrifennu i eraill.',
    ),
  ],
  support: [
    words(
      'My aunt Dilys sits with Mum on Thursdays.',
      'My aunt sits with Mum on Thursdays.',
      'Mae fy modryb Dilys yn eistedd gyda Mam ar ddydd Iau.',
    ),
  ],
}

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  {
    id: 'if-you-are-ill',
    title: words('If you are ill', 'If you are ill', 'Os byddwch chi’n sâl'),
    detail: words(
      'Ring us. We know what your mum needs, and we send someone.',
      'Ring us.\nWe send someone to your mum.',
      'Ffoniwch ni. Rydym yn gwybod beth sydd ei angen ar eich mam, a byddwn yn anfon rhywun.',
    ),
  },
]
