import { at, council, direct, free } from '../long/at.ts'
import type { Row } from '../long/facts.ts'
import { words } from '../words.ts'

/** What he does in the week, by where: the need, when, pence a week, who pays, and the versions that it is in. */
export const activities: Row[] = [
  ...at(['Nettleby Model Railway', '01632 960554'], {
    railway: [
      'people',
      'tuesday 18:45-19:30',
      2_50,
      direct,
      [1],
      words('Model railway', 'Model railway', 'Rheilffordd fodel'),
    ],
    'railway-open-day': [
      'work',
      'saturday 10:00-12:00',
      0,
      free,
      [8],
      words('Guide at the railway', 'Guide at the railway', 'Tywysydd yn y rheilffordd'),
    ],
    signals: [
      'work',
      'thursday 13:30-15:30',
      12_00,
      council,
      [10],
      words('Painting signals', 'Painting signals', 'Peintio signalau'),
    ],
  }),
  ...at(['Larkspur Woods', '01632 960565'], {
    woodland: [
      'going-out',
      'monday 10:00-12:00',
      28_00,
      council,
      [2],
      words('Woodland team', 'Woodland team', 'Tîm y coed'),
    ],
    charcoal: [
      'work',
      'wednesday 09:45-12:00',
      28_00,
      council,
      [6],
      words('Making charcoal', 'Making charcoal', 'Gwneud golosg'),
    ],
    'bird-count': [
      'going-out',
      'sunday 10:00-11:30',
      0,
      free,
      [7],
      words('Counting birds', 'Counting birds', 'Cyfri adar'),
    ],
  }),
  ...at(['The Mill Kitchen', '01632 960587'], {
    soup: ['work', 'tuesday 09:45-12:00', 26_00, council, [4], words('Making soup', 'Making soup', 'Gwneud cawl')],
    waiting: ['work', 'friday 11:00-12:15', 0, free, [11], words('Serving lunch', 'Serving lunch', 'Gweini cinio')],
  }),
  ...at(['Nettleby Hall', '01632 960576'], {
    bells: ['people', 'thursday 11:00-12:00', 4_00, direct, [3], words('Hand bells', 'Hand bells', 'Clychau llaw')],
    quiz: ['people', 'wednesday 18:45-19:30', 3_00, direct, [5], words('Quiz night', 'Quiz night', 'Noson gwis')],
  }),
  ...at(['Willow Gym', '01632 960598'], {
    strength: ['health', 'monday 15:00-16:00', 9_00, direct, [4], words('Gym', 'Gym', 'Campfa')],
    water: ['health', 'thursday 15:45-16:45', 14_00, direct, [9], words('Warm pool', 'Warm pool', 'Pwll cynnes')],
    judo: ['health', 'wednesday 15:00-16:00', 8_00, direct, [3, 8], words('Judo', 'Judo', 'Jiwdo')],
  }),
  ...at(['Gareth, your brother', '01632 960609'], {
    'walk-with-gareth': [
      'people',
      'sunday 14:00-16:00',
      0,
      free,
      [1],
      words('Walk with Gareth', 'Walk with Gareth', 'Mynd am dro gyda Gareth'),
    ],
  }),
  ...at(['Nettleby Wheels', '01632 960410'], {
    'bus-lessons': [
      'going-out',
      'friday 14:00-15:30',
      18_00,
      direct,
      [12],
      words('Learning the bus', 'Learn to take the bus', 'Dysgu mynd ar y bws'),
    ],
  }),
  ...at(['Bea, your aunt', '01632 960610'], {
    letters: [
      'people',
      'saturday 15:00-16:00',
      0,
      free,
      [5],
      words('Writing to Aunt Bea', 'Write to Aunt Bea', 'Ysgrifennu at Anti Bea'),
    ],
  }),
  ...at(['Finch Court', '01632 960621'], {
    respite: [
      'safety',
      'saturday 10:00-20:00',
      88_00,
      council,
      [1, 2],
      words('A weekend at Finch Court', 'A weekend at Finch Court', 'Penwythnos yn Finch Court'),
    ],
    workshop: [
      'work',
      'monday 10:00-15:00',
      40_00,
      council,
      [1, 5],
      words('Packing workshop', 'Packing workshop', 'Gweithdy pacio'),
    ],
  }),
]
