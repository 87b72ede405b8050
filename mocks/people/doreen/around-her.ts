import type { Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

/** What matters to Doreen besides her needs, and whom she wants involved: the same in both versions. */
export const aroundHer: Pick<Plan, 'wellbeing' | 'people'> = {
  wellbeing: [
    {
      id: 'your-home',
      title: words('Staying in your own home', 'Stay in your own home', 'Aros yn eich cartref eich hun'),
      detail: words(
        'You want to hear the sea from your bed. You have a key safe, and Karen knows the number.',
        'You want to hear the sea.\nYou have a key safe.\nKaren knows the number.',
        'Rydych chi am glywed y môr o’ch gwely. Mae gennych sêff allweddi, ac mae Karen yn gwybod y rhif.',
      ),
    },
    {
      id: 'friends',
      title: words('Maud', 'Your friend Maud', 'Maud'),
      detail: words(
        'You ring Maud every night. If you do not, she rings Karen.',
        'You ring Maud every night.\nSome nights you do not ring.\nThen Maud rings Karen.',
        'Rydych chi’n ffonio Maud bob nos. Os na wnewch chi, bydd hi’n ffonio Karen.',
      ),
    },
  ],
  people: [
    {
      id: 'karen',
      name: 'Karen Pebble',
      who: words('Your daughter', 'Your daughter', 'Eich merch'),
      does: words(
        'Makes tea at weekends, and comes to your reviews.',
        'She makes tea at weekends.\nShe comes to your reviews.',
        'Yn gwneud te ar y penwythnos, ac yn dod i’ch adolygiadau.',
      ),
    },
    {
      id: 'maud',
      name: 'Maud Starfish',
      who: words('Your friend', 'Your friend', 'Eich ffrind'),
      does: words(
        'You asked that we ring her if we cannot reach Karen.',
        'Can we not reach Karen?\nThen we ring Maud.',
        'Fe ofynnoch chi i ni ei ffonio os na allwn gael gafael ar Karen.',
      ),
    },
  ],
}

export const agreedByHer = {
  talkedThrough: '2026-06-08',
  agreedBy: [
    { name: 'Doreen Pebble', who: words('You', 'You', 'Chi'), on: '2026-06-11' },
    { name: 'Karen Pebble', who: words('Your daughter', 'Your daughter', 'Eich merch'), on: '2026-06-11' },
  ],
}
