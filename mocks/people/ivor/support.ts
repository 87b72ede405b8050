import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, atHome, everyDay, words } from '../words.ts'

export const support: SupportItem[] = [
  {
    id: 'morning-visit',
    needs: ['mornings'],
    title: words('Morning visit', 'Morning visit', 'Ymweliad bore'),
    provider: { name: 'Harbour Lights Care', phone: '01632 960154' },
    visits: [{ days: everyDay, starts: '07:45', ends: '08:30', onBankHolidays: 'comes' }],
    where: atHome,
    costPerWeek: 138_00,
    paid: 'council',
    from: '2026-02-02',
  },
  {
    id: 'cook',
    needs: ['food'],
    title: words(
      'Someone who cooks for the week',
      'Someone cooks for the week',
      'Rhywun sy’n coginio ar gyfer yr wythnos',
    ),
    provider: { name: 'Galley Cooks', phone: '01632 960265' },
    visits: [{ days: ['thursday'], starts: '10:00', ends: '13:00', onBankHolidays: 'comes' }],
    where: atHome,
    costPerWeek: 58_00,
    paid: 'council',
    from: '2026-02-05',
  },
]

export const options: Option[] = [
  {
    id: 'cook-at-home',
    needs: ['food'],
    title: words('Someone who cooks at your home', 'Someone cooks at your home', 'Rhywun sy’n coginio yn eich cartref'),
    costPerWeek: 58_00,
    timeToArrange: aboutWeeks(3),
    chosen: true,
    why: words(
      'You want to see what goes in.',
      'You want to see what goes in.',
      'Rydych chi am weld beth sy’n mynd i mewn.',
    ),
  },
  {
    id: 'meals-that-come',
    needs: ['food'],
    title: words('Meals brought to your door', 'Meals come to your door', 'Prydau wedi’u cludo at eich drws'),
    costPerWeek: 49_00,
    timeToArrange: aboutWeeks(1),
    chosen: false,
    why: words(
      'They cannot leave out the salt.',
      'Their meals have too much salt.',
      'Allan nhw ddim gadael yr halen allan.',
    ),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Put your legs up for an hour after dinner.',
    'Rest your legs after dinner.',
    'Rhowch eich coesau i fyny am awr ar ôl cinio.',
  ),
]
