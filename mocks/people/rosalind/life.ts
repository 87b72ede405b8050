import type { Need } from '#contract/plan.ts'
import type { Facts, Wanted } from '../long/facts.ts'
import { aboutWeeks, words } from '../words.ts'

export const needs: Need[] = [
  {
    id: 'home-life',
    title: words('Living in a house of your own', 'Live in your own house', 'Byw yn eich tŷ eich hun'),
  },
  { id: 'health', title: words('Keeping well', 'Keep well', 'Cadw’n iach') },
  {
    id: 'safety',
    title: words('Being safe when you have a seizure', 'Be safe in a seizure', 'Bod yn ddiogel pan gewch chi ffit'),
    detail: words(
      'So that someone comes within a minute',
      'Someone comes very fast.',
      'Fel bod rhywun yn dod o fewn munud',
    ),
  },
  { id: 'going-out', title: words('Going out when you want to', 'Go out when you want', 'Mynd allan pan fynnwch') },
  {
    id: 'people',
    title: words('Friends, and being listened to', 'Friends who listen', 'Ffrindiau, a chael gwrandawiad'),
  },
  { id: 'work', title: words('Work, and money of your own', 'Work and your own money', 'Gwaith, a’ch arian eich hun') },
]

export const wanted: Wanted[] = [
  {
    id: 'own-house',
    need: 'home-life',
    title: words('Have my own front door', 'Have my own front door', 'Cael fy nrws ffrynt fy hun'),
    partlyAt: 2,
    achievedAt: 3,
  },
  {
    id: 'paid-work',
    need: 'work',
    title: words('Be paid for work', 'Be paid for work', 'Cael fy nhalu am waith'),
    partlyAt: 7,
    achievedAt: 10,
  },
  {
    id: 'on-stage',
    need: 'people',
    title: words('Be in a play', 'Be in a play', 'Bod mewn drama'),
    partlyAt: 4,
    achievedAt: 9,
  },
  { id: 'to-the-sea', need: 'going-out', title: words('Go in the sea', 'Go in the sea', 'Mynd i’r môr'), partlyAt: 6 },
  {
    id: 'fewer-seizures',
    need: 'safety',
    title: words('Have fewer seizures', 'Have fewer seizures', 'Cael llai o ffitiau'),
    partlyAt: 8,
  },
  {
    id: 'holiday',
    need: 'going-out',
    title: words('Go on holiday with Fay', 'Go on holiday with Fay', 'Mynd ar wyliau gyda Fay'),
  },
]

export const always: Facts['always'] = {
  aboutMe: {
    words: [
      words(
        'I am Roz. I am loud and I am funny, and I make the best cheese on this coast.',
        'I am Roz.\nI am loud.\nI am funny.\nI make cheese.',
        'Roz ydw i. Rydw i’n swnllyd ac yn ddoniol, ac yn gwneud y caws gorau ar yr arfordir hwn.',
      ),
      words('Ask me first. Then wait.', 'Ask me first.\nThen wait.', 'Gofynnwch i mi yn gyntaf. Yna arhoswch.'),
    ],
    writtenOn: '2023-02-27',
    writtenWith: 'Zadie Foreshore',
  },
  strengths: {
    self: [
      words(
        'I choose my clothes, my music and my friends.',
        'I choose my clothes.\nI choose my friends.',
        'Fi sy’n dewis fy nillad, fy ngherddoriaeth a’m ffrindiau.',
      ),
      words(
        'I know when a seizure is coming, and I sit down.',
        'I feel a seizure coming.\nI sit down.',
        'Rydw i’n gwybod pan fydd ffit yn dod, ac yn eistedd.',
      ),
    ],
    support: [
      words('Mum rings at seven every night.', 'Mum rings me at 7 every night.', 'Mae Mam yn ffonio am saith bob nos.'),
    ],
  },
  options: [
    {
      id: 'own-house',
      needs: ['home-life'],
      title: words('A house of your own, with a team', 'Your own house, with a team', 'Eich tŷ eich hun, gyda thîm'),
      timeToArrange: aboutWeeks(20),
      chosen: true,
      why: words(
        'You said: my door, my rules.',
        'You want your own door.',
        'Fe ddywedoch chi: fy nrws i, fy rheolau i.',
      ),
    },
    {
      id: 'shared-house',
      needs: ['home-life'],
      title: words('A room in a shared house', 'A room in a shared house', 'Ystafell mewn tŷ a rennir'),
      timeToArrange: aboutWeeks(8),
      chosen: false,
      why: words(
        'You sing at night, and others sleep then.',
        'You sing at night.\nOther people sleep.',
        'Rydych chi’n canu yn y nos, pan fydd eraill yn cysgu.',
      ),
    },
  ],
  wellbeing: [
    {
      id: 'tenancy',
      title: words('Your name on the tenancy', 'Your name is on the tenancy', 'Eich enw ar y denantiaeth'),
    },
    {
      id: 'voice',
      title: words('A vote, and your say in the town', 'You can vote', 'Pleidlais, a’ch llais yn y dref'),
    },
  ],
  people: [
    {
      id: 'mum',
      name: 'Ruth Tidewell',
      who: words('Your mum', 'Your mum', 'Eich mam'),
      does: words(
        'Comes to reviews when you ask her.',
        'She comes when you ask her.',
        'Yn dod i adolygiadau pan ofynnwch iddi.',
      ),
    },
    { id: 'fay', name: 'Fay Rockpool', who: words('Your friend', 'Your friend', 'Eich ffrind') },
    {
      id: 'advocate',
      name: 'Imran Saltings',
      who: words('Your advocate', 'Your advocate', 'Eich eiriolwr'),
      does: words(
        'Helps you to say what you want.',
        'He helps you to speak up.',
        'Yn eich helpu i ddweud beth rydych chi ei eisiau.',
      ),
    },
  ],
  keepingWell: [
    words('Have your tablets with food.', 'Have your tablets with food.', 'Cymerwch eich tabledi gyda bwyd.'),
  ],
  community: [],
}
