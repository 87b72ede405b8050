import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, atHome, mondayToFriday, words } from '../words.ts'

export const support: SupportItem[] = [
  {
    id: 'weekday-mornings',
    needs: ['mornings'],
    title: words('Your assistant in the mornings', 'Your assistant in the morning', 'Eich cynorthwyydd yn y bore'),
    provider: { name: 'Idris Yarrow', phone: '01632 960376' },
    visits: [{ days: mondayToFriday, starts: '07:30', ends: '09:30', onBankHolidays: 'comes' }],
    where: atHome,
    costPerWeek: 155_00,
    paid: 'direct-payment',
    from: '2025-07-07',
  },
  {
    id: 'saturdays',
    needs: ['out'],
    title: words('Your assistant on Saturdays', 'Your assistant on Saturdays', 'Eich cynorthwyydd ar ddydd Sadwrn'),
    provider: { name: 'Wren Tolland', phone: '01632 960387' },
    visits: [{ days: ['saturday'], starts: '13:00', ends: '17:00' }],
    where: words('Wherever you go', 'Where you want to go', 'Ble bynnag yr ewch'),
    costPerWeek: 62_00,
    paid: 'direct-payment',
    from: '2026-07-11',
  },
]

export const options: Option[] = [
  {
    id: 'own-assistants',
    needs: ['mornings', 'out'],
    title: words(
      'Assistants of your own, paid from a direct payment',
      'Your own assistants',
      'Eich cynorthwywyr eich hun, drwy daliad uniongyrchol',
    ),
    costPerWeek: 217_00,
    timeToArrange: aboutWeeks(6),
    chosen: true,
    why: words(
      'You want people near your own age.',
      'You want people near your age.',
      'Rydych chi eisiau pobl sy’n agos at eich oedran.',
    ),
  },
  {
    id: 'home-care',
    needs: ['mornings'],
    title: words(
      'Home care that the council arranges',
      'The council arranges care',
      'Gofal cartref y mae’r cyngor yn ei drefnu',
    ),
    costPerWeek: 168_00,
    timeToArrange: aboutWeeks(2),
    chosen: false,
    why: words(
      'The time of the visit would change from day to day.',
      'Visits come at different times.',
      'Byddai amser yr ymweliad yn newid o ddydd i ddydd.',
    ),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Tip your chair back for ten minutes every hour.',
    'Tip your chair back each hour.',
    'Gogwyddwch eich cadair yn ôl am ddeng munud bob awr.',
  ),
]
