import type { Step } from '../long/facts.ts'
import { words } from '../words.ts'

/** How her plan grew, from living with her mum to a house of her own and work she is paid for. */
export const steps: Step[] = [
  {
    from: '2023-03-06',
    hour: 19_40,
    person: 36_20,
    why: words(
      'Your first plan, at your mum’s.',
      'Your first plan.\nYou lived with your mum.',
      'Eich cynllun cyntaf, yn nhŷ eich mam.',
    ),
  },
  {
    from: '2023-04-17',
    hour: 19_40,
    person: 36_20,
    why: words(
      'At your first review you asked to cook, and to be with animals.',
      'You asked to cook.\nYou asked for animals.',
      'Yn eich adolygiad cyntaf fe ofynnoch chi am gael coginio, a bod gydag anifeiliaid.',
    ),
  },
  {
    from: '2023-09-04',
    hour: 19_40,
    person: 36_20,
    why: words(
      'You moved to a house of your own.',
      'You moved to your own house.',
      'Fe symudoch chi i’ch tŷ eich hun.',
    ),
  },
  {
    from: '2024-02-19',
    hour: 19_40,
    person: 36_20,
    why: words(
      'You left the day centre for the theatre.',
      'You left the day centre.\nYou joined the theatre.',
      'Fe adawoch chi’r ganolfan ddydd am y theatr.',
    ),
  },
  {
    from: '2024-06-03',
    hour: 19_90,
    person: 38_10,
    why: words(
      'You wanted evenings out, and to speak more clearly.',
      'You wanted to go out.\nYou wanted to speak more.',
      'Roeddech chi eisiau nosweithiau allan, a siarad yn gliriach.',
    ),
  },
  {
    from: '2024-10-14',
    hour: 19_90,
    person: 38_10,
    why: words(
      'New tablets, to be taken with food at midday.',
      'You have new tablets.\nTake them with dinner.',
      'Tabledi newydd, i’w cymryd gyda bwyd ganol dydd.',
    ),
  },
  {
    from: '2025-01-27',
    hour: 19_90,
    person: 38_10,
    why: words(
      'Kelp Barn asked you to help make the cheese.',
      'You help to make cheese.',
      'Gofynnodd Kelp Barn i chi helpu i wneud y caws.',
    ),
  },
  {
    from: '2025-05-12',
    hour: 19_90,
    person: 39_80,
    why: words(
      'Riding hurt your hips. You chose the bike for two.',
      'Riding hurt your hips.\nYou chose the bike.',
      'Roedd marchogaeth yn brifo’ch cluniau. Fe ddewisoch chi’r beic i ddau.',
    ),
  },
  {
    from: '2025-09-08',
    hour: 19_90,
    person: 39_80,
    why: words(
      'Your college course ended, and you asked to swim with Fay.',
      'College ended.\nYou asked to swim with Fay.',
      'Daeth eich cwrs coleg i ben, ac fe ofynnoch chi am gael nofio gyda Fay.',
    ),
  },
  {
    from: '2026-01-12',
    hour: 20_40,
    person: 39_80,
    why: words('You began to sell the cheese.', 'You began to sell cheese.', 'Fe ddechreuoch chi werthu’r caws.'),
  },
  {
    from: '2026-05-11',
    hour: 20_40,
    person: 41_50,
    why: words(
      'The theatre asked you to work the lights.',
      'The theatre asked you to help.\nYou work the lights.',
      'Gofynnodd y theatr i chi weithio’r goleuadau.',
    ),
  },
  {
    from: '2026-09-14',
    hour: 20_40,
    person: 41_50,
    why: words(
      'You earn money now, and asked to learn to look after it.',
      'You earn money now.\nYou learn to look after it.',
      'Rydych chi’n ennill arian nawr, ac fe ofynnoch chi am ddysgu gofalu amdano.',
    ),
  },
]
