import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    words(
      'I make maps for games. I live with two friends and a great many plants.',
      'I make maps for games.\nI live with 2 friends.\nI have lots of plants.',
      'Rydw i’n gwneud mapiau ar gyfer gemau. Rydw i’n byw gyda dau ffrind a llawer iawn o blanhigion.',
    ),
    words(
      'I talk with a tablet. Wait for me to finish typing.',
      'I talk with a tablet.\nWait for me.',
      'Rydw i’n siarad â thabled. Arhoswch i mi orffen teipio.',
    ),
  ],
  writtenOn: '2026-06-22',
}

export const needs: Need[] = [
  {
    id: 'mornings',
    title: words('Getting up and into your chair', 'Get up and into your chair', 'Codi a mynd i’ch cadair'),
    detail: words(
      'So that you are at your desk by 9:30am',
      'You are at your desk by half past 9.',
      'Fel eich bod wrth eich desg erbyn 9:30yb',
    ),
  },
  { id: 'out', title: words('Going out with friends', 'Go out with friends', 'Mynd allan gyda ffrindiau') },
]

export const outcomes: Outcome[] = [
  {
    id: 'first-job',
    needs: ['mornings'],
    title: words('Sell my first map', 'Sell my first map', 'Gwerthu fy map cyntaf'),
    progress: 'achieved',
    note: words('You sold it in August.', 'You sold it in August.', 'Fe’i gwerthoch ym mis Awst.'),
  },
  {
    id: 'festival',
    needs: ['out'],
    title: words(
      'Go to a games fair for a whole weekend',
      'Go to a games fair for a weekend',
      'Mynd i ffair gemau am benwythnos cyfan',
    ),
    progress: 'not-yet',
  },
]

export const strengths: Plan['strengths'] = {
  self: [
    words(
      'I choose, train and pay my assistants.',
      'I choose my assistants.\nI pay them.',
      'Rydw i’n dewis, hyfforddi a thalu fy nghynorthwywyr.',
    ),
  ],
  support: [
    words(
      'My flatmates cook, and I do the washing up list.',
      'My friends cook.',
      'Fy ffrindiau sy’n coginio, a fi sy’n gwneud y rhestr golchi llestri.',
    ),
  ],
}

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  {
    id: 'ramp',
    title: words('The ramp at the back door', 'The ramp at the back door', 'Y ramp wrth y drws cefn'),
    detail: words(
      'Your landlord has agreed to mend it by spring.',
      'Your landlord will mend it.\nIt is ready by spring.',
      'Mae’ch landlord wedi cytuno i’w drwsio erbyn y gwanwyn.',
    ),
  },
]

export const people: NonNullable<Plan['people']> = [
  {
    id: 'mum',
    name: 'Shona Bramble',
    who: words('Your mum', 'Your mum', 'Eich mam'),
    does: words(
      'Helps with payroll. She does not come to reviews: you asked for that.',
      'She helps you pay people.\nShe does not come to reviews.',
      'Yn helpu gyda’r gyflogres. Nid yw’n dod i adolygiadau: chi ofynnodd am hynny.',
    ),
  },
]
