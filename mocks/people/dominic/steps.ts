import type { Step } from '../long/facts.ts'
import { words } from '../words.ts'

/** How his plan grew, from his brother's house to a flat of his own and work that he likes. */
export const steps: Step[] = [
  {
    from: '2023-05-15',
    hour: 19_20,
    person: 27_90,
    why: words(
      'Your first plan, at Gareth’s.',
      'Your first plan.\nYou lived with Gareth.',
      'Eich cynllun cyntaf, yn nhŷ Gareth.',
    ),
  },
  {
    from: '2023-07-10',
    hour: 19_20,
    person: 27_90,
    why: words(
      'You asked to work out of doors, and to cook your own tea.',
      'You asked to work outside.\nYou asked to cook.',
      'Fe ofynnoch chi am gael gweithio yn yr awyr agored, a choginio’ch te eich hun.',
    ),
  },
  {
    from: '2023-11-06',
    hour: 19_20,
    person: 27_90,
    why: words(
      'You moved to a flat of your own.',
      'You moved to your own flat.',
      'Fe symudoch chi i’ch fflat eich hun.',
    ),
  },
  {
    from: '2024-03-18',
    hour: 19_20,
    person: 27_90,
    why: words(
      'Your balance got worse, and you wanted to learn a trade.',
      'Your balance got worse.\nYou wanted to learn to cook.',
      'Gwaethygodd eich cydbwysedd, ac roeddech chi am ddysgu crefft.',
    ),
  },
  {
    from: '2024-07-01',
    hour: 19_70,
    person: 29_20,
    why: words(
      'You wanted evenings with other people.',
      'You wanted evenings with people.',
      'Roeddech chi eisiau nosweithiau gyda phobl eraill.',
    ),
  },
  {
    from: '2024-11-11',
    hour: 19_70,
    person: 29_20,
    why: words(
      'You left the packing workshop, and eat your dinner with help.',
      'You left the workshop.\nYou have help with dinner.',
      'Fe adawoch chi’r gweithdy pacio, ac rydych yn bwyta’ch cinio gyda help.',
    ),
  },
  {
    from: '2025-02-24',
    hour: 19_70,
    person: 29_20,
    why: words(
      'You asked for more birds and fewer rooms.',
      'You asked to see birds.',
      'Fe ofynnoch chi am fwy o adar a llai o ystafelloedd.',
    ),
  },
  {
    from: '2025-06-09',
    hour: 19_70,
    person: 30_40,
    why: words(
      'The railway asked you to show people round.',
      'You show people the railway.',
      'Gofynnodd y rheilffordd i chi dywys pobl o gwmpas.',
    ),
  },
  {
    from: '2025-10-06',
    hour: 19_70,
    person: 30_40,
    why: words(
      'Judo became too hard. The warm pool is kinder.',
      'Judo was too hard.\nYou chose the warm pool.',
      'Aeth jiwdo’n rhy anodd. Mae’r pwll cynnes yn garedicach.',
    ),
  },
  {
    from: '2026-02-09',
    hour: 20_20,
    person: 30_40,
    why: words('You asked to paint.', 'You asked to paint.', 'Fe ofynnoch chi am gael peintio.'),
  },
  {
    from: '2026-05-25',
    hour: 20_20,
    person: 32_00,
    why: words(
      'The Mill Kitchen asked you to serve.',
      'The Mill Kitchen asked you to serve.',
      'Gofynnodd y Mill Kitchen i chi weini.',
    ),
  },
  {
    from: '2026-10-05',
    hour: 20_20,
    person: 32_00,
    why: words(
      'You want to take the bus to work by yourself.',
      'You want to take the bus alone.',
      'Rydych chi am fynd ar y bws i’r gwaith ar eich pen eich hun.',
    ),
  },
]
