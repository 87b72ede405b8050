import { at, council, direct, free } from '../long/at.ts'
import type { Row } from '../long/facts.ts'
import { words } from '../words.ts'

/** What she does in the week, by where: the need, when, pence a week, who pays, and the versions that it is in. */
export const activities: Row[] = [
  ...at(['Undertow Baths', '01632 960298'], {
    swimming: ['health', 'tuesday 10:00-11:30', 18_00, direct, [1], words('Swimming', 'Swimming', 'Nofio')],
    'swimming-again': [
      'health',
      'thursday 10:00-11:30',
      18_00,
      direct,
      [9],
      words('Swimming with Fay', 'Swim with Fay', 'Nofio gyda Fay'),
    ],
  }),
  ...at(['Kelp Barn', '01632 960454'], {
    goats: [
      'going-out',
      'wednesday 10:00-12:00',
      32_00,
      council,
      [2],
      words('The goats at Kelp Barn', 'The goats at Kelp Barn', 'Y geifr yn Kelp Barn'),
    ],
    cheese: ['work', 'friday 13:30-16:00', 32_00, council, [7], words('Making cheese', 'Making cheese', 'Gwneud caws')],
    'cheese-stall': [
      'work',
      'saturday 09:45-12:00',
      24_00,
      direct,
      [10],
      words('The cheese stall', 'The cheese stall', 'Y stondin gaws'),
    ],
    horse: [
      'health',
      'saturday 14:00-15:00',
      26_00,
      direct,
      [3, 7],
      words('Horse riding', 'Horse riding', 'Marchogaeth'),
    ],
  }),
  ...at(['The Old Pier Theatre', '01632 960476'], {
    drama: ['people', 'monday 13:30-15:30', 16_50, direct, [4], words('Drama group', 'Drama group', 'Grŵp drama')],
    lights: [
      'work',
      'wednesday 15:00-16:45',
      12_00,
      direct,
      [11],
      words('Learning the stage lights', 'Learn the stage lights', 'Dysgu goleuadau’r llwyfan'),
    ],
  }),
  ...at(['Shingle Hall', '01632 960465'], {
    'sea-front-singers': [
      'people',
      'thursday 14:00-15:30',
      0,
      free,
      [3],
      words('Sea Front Singers', 'Sea Front Singers', 'Sea Front Singers'),
    ],
    dance: [
      'people',
      'friday 18:45-19:30',
      3_00,
      direct,
      [5],
      words('Friday dance', 'Friday dance', 'Dawns nos Wener'),
    ],
    'money-skills': [
      'work',
      'monday 11:00-12:00',
      9_50,
      council,
      [12],
      words('Looking after money', 'Look after your money', 'Gofalu am arian'),
    ],
  }),
  ...at(['Wheels in the Sand', '01632 960939'], {
    'beach-wheels': [
      'going-out',
      'sunday 14:00-16:00',
      0,
      free,
      [6],
      words('Beach wheelchair', 'Beach wheelchair', 'Cadair olwyn y traeth'),
    ],
    cycling: ['health', 'saturday 14:00-15:30', 14_00, direct, [8], words('Bike for two', 'Bike for 2', 'Beic i ddau')],
  }),
  ...at(['Books by the Sea', '01632 960487'], {
    reading: [
      'people',
      'tuesday 14:00-15:00',
      0,
      free,
      [4],
      words('Reading with Peg', 'Read with Peg', 'Darllen gyda Peg'),
    ],
  }),
  ...at(['Ruth, your mum', '01632 960498'], {
    'sunday-dinner': [
      'people',
      'sunday 12:00-13:45',
      0,
      free,
      [1],
      words('Sunday dinner with Mum', 'Sunday dinner with Mum', 'Cinio dydd Sul gyda Mam'),
    ],
  }),
  ...at(['Fay, your friend', '01632 960509'], {
    'film-night': [
      'people',
      'saturday 18:30-19:30',
      0,
      free,
      [5],
      words('Film night with Fay', 'Film night with Fay', 'Noson ffilm gyda Fay'),
    ],
  }),
  ...at(['Dune House', '01632 960510'], {
    'day-centre': [
      'people',
      'monday 10:00-15:00',
      46_00,
      council,
      [1, 3],
      words('Day centre', 'Day centre', 'Canolfan ddydd'),
    ],
  }),
  ...at(['Tidal College', '01632 960521'], {
    college: [
      'work',
      'thursday 09:45-12:00',
      21_00,
      council,
      [2, 8],
      words('Cooking at college', 'Cook at college', 'Coginio yn y coleg'),
    ],
  }),
]
