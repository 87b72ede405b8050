import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    words(
      'I kept the post office. I know everybody, and their birthdays.',
      'I had the post office.\nI know everybody.',
      'Fi oedd yn cadw’r swyddfa bost. Rydw i’n adnabod pawb, a’u penblwyddi.',
    ),
  ],
  writtenOn: '2026-08-25',
  writtenWith: 'Felix Larch',
}

export const needs: Need[] = [
  { id: 'mornings', title: words('Getting washed and creamed', 'Wash, and put cream on', 'Ymolchi a rhoi hufen') },
  {
    id: 'company',
    title: words('Being among people', 'Be with people', 'Bod ymhlith pobl'),
    detail: words('So that the week has a shape', 'Each week has good days.', 'Fel bod siâp i’r wythnos'),
  },
]

export const outcomes: Outcome[] = [
  {
    id: 'birthday-cards',
    needs: ['company'],
    title: words(
      'Send every birthday card on time',
      'Send birthday cards on time',
      'Anfon pob cerdyn pen-blwydd mewn pryd',
    ),
    progress: 'achieved',
  },
  {
    id: 'skin',
    needs: ['mornings'],
    title: words('Have skin that does not itch', 'Have skin that does not itch', 'Cael croen nad yw’n cosi'),
    progress: 'partly',
  },
]

export const strengths: Plan['strengths'] = {
  self: [
    words(
      'I keep my own accounts, to the penny.',
      'I count my own money.',
      'Rydw i’n cadw fy nghyfrifon fy hun, i’r geiniog.',
    ),
  ],
  support: [words('Half the village looks in.', 'My neighbours visit me.', 'Mae hanner y pentref yn galw heibio.')],
}

export const people: NonNullable<Plan['people']> = [
  {
    id: 'vicar',
    name: 'Clement Tansey',
    who: words('Your friend, the vicar', 'Your friend, the vicar', 'Eich ffrind, y ficer'),
    does: words('Drives you to reviews.', 'He drives you to reviews.', 'Yn eich gyrru i adolygiadau.'),
  },
]
