import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, atHome, mondayToFriday, words } from '../words.ts'

const plover = { name: 'Plover Care at Home', phone: '01632 960662' }

export const support: SupportItem[] = [
  {
    id: 'morning-visit',
    needs: ['mornings'],
    title: words('Morning visit', 'Morning visit', 'Ymweliad bore'),
    provider: plover,
    visits: [{ days: mondayToFriday, starts: '07:00', ends: '07:45', onBankHolidays: 'does-not-come' }],
    where: atHome,
    costPerWeek: 90_00,
    paid: 'council',
    from: '2026-12-14',
  },
  {
    id: 'baking-help',
    needs: ['kitchen'],
    title: words('Someone to bake with', 'Someone to bake with', 'Rhywun i bobi gyda chi'),
    provider: plover,
    visits: [
      { days: ['tuesday', 'thursday', 'saturday'], starts: '16:00', ends: '17:15', onBankHolidays: 'does-not-come' },
    ],
    where: atHome,
    costPerWeek: 72_00,
    paid: 'council',
    from: '2026-12-15',
  },
]

export const options: Option[] = [
  {
    id: 'visits',
    needs: ['mornings', 'kitchen'],
    title: words('Visits that we arrange', 'Visits we arrange', 'Ymweliadau rydyn ni’n eu trefnu'),
    costPerWeek: 162_00,
    timeToArrange: aboutWeeks(3),
    chosen: true,
    why: words(
      'You do not want to be an employer now.',
      'You do not want to employ people.',
      'Dydych chi ddim am fod yn gyflogwr nawr.',
    ),
  },
  {
    id: 'own-assistant',
    needs: ['mornings', 'kitchen'],
    title: words(
      'Your own assistant, paid from a direct payment',
      'Your own assistant',
      'Eich cynorthwyydd eich hun, drwy daliad uniongyrchol',
    ),
    costPerWeek: 155_00,
    timeToArrange: aboutWeeks(7),
    chosen: false,
    why: words(
      'You may change to this later, for all of it or a part.',
      'You can change to this later.',
      'Cewch newid i hyn yn nes ymlaen, yn llwyr neu’n rhannol.',
    ),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Take your tablets when the kettle goes on, morning and night.',
    'Take your tablets morning and night.',
    'Cymerwch eich tabledi pan fydd y tegell ymlaen, fore a nos.',
  ),
]

export const people: NonNullable<Plan['people']> = [
  {
    id: 'noor',
    name: 'Noor Hawthorn',
    who: words('Your sister', 'Your sister', 'Eich chwaer'),
    does: words(
      'Sits with you when we talk.',
      'She sits with you when we talk.',
      'Yn eistedd gyda chi pan fyddwn yn siarad.',
    ),
  },
]
