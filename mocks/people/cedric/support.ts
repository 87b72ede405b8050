import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, atHome, named, words } from '../words.ts'

export const support: SupportItem[] = [
  {
    id: 'dinner-visit',
    needs: ['dinner'],
    title: words('Dinner visit', 'Dinner visit', 'Ymweliad cinio'),
    provider: { name: 'Lantern Home Care', phone: '01632 960114' },
    visits: [{ days: ['monday', 'wednesday', 'friday'], starts: '12:00', ends: '12:45', onBankHolidays: 'comes' }],
    where: atHome,
    costPerWeek: 60_00,
    paid: 'council',
    from: '2025-08-04',
  },
  {
    id: 'lunch-club',
    needs: ['dinner', 'talk'],
    title: words('Lunch club', 'Lunch club', 'Clwb cinio'),
    provider: { name: 'Harbour Mission', phone: '01632 960243' },
    visits: [{ days: ['tuesday', 'thursday'], starts: '11:30', ends: '14:00', onBankHolidays: 'does-not-come' }],
    when: words('They fetch you at 11am', 'They fetch you at 11 in the morning.', 'Maen nhw’n eich nôl am 11yb'),
    where: named('Harbour Mission, Capstan Lane'),
    costPerWeek: 36_00,
    paid: 'council',
    from: '2025-08-05',
  },
]

export const options: Option[] = [
  {
    id: 'visits-and-club',
    needs: ['dinner', 'talk'],
    title: words(
      'Three visits and two days at the club',
      '3 visits and 2 days at the club',
      'Tri ymweliad a dau ddiwrnod yn y clwb',
    ),
    costPerWeek: 96_00,
    timeToArrange: aboutWeeks(2),
    chosen: true,
    why: words(
      'You said: some days I want a crowd, and some days I do not.',
      'Some days you want people.\nSome days you do not.',
      'Fe ddywedoch chi: rhai dyddiau rydw i eisiau cwmni, a rhai dyddiau dydw i ddim.',
    ),
  },
  {
    id: 'five-visits',
    needs: ['dinner'],
    title: words('A visit on each of the five days', '5 visits', 'Ymweliad ar bob un o’r pum niwrnod'),
    costPerWeek: 100_00,
    timeToArrange: aboutWeeks(2),
    chosen: false,
    why: words(
      'You would not hear the news from anyone.',
      'You want to hear the news.',
      'Fyddech chi ddim yn clywed y newyddion gan neb.',
    ),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Keep the lamp by the stairs lit, for those who visit you.',
    'Keep a lamp on by the stairs.',
    'Cadwch y lamp wrth y grisiau ynghyn, er mwyn y rhai sy’n ymweld â chi.',
  ),
]

export const people: NonNullable<Plan['people']> = [
  {
    id: 'stuart',
    name: 'Stuart Beacon',
    who: words('Your neighbour’s son', 'Your neighbour', 'Mab eich cymydog'),
    does: words(
      'Reads your letters with you when you ask.',
      'He reads your letters when you ask.',
      'Yn darllen eich llythyrau gyda chi pan ofynnwch.',
    ),
  },
]
