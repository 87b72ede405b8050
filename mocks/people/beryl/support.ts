import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, atHome, everyDay, named, words } from '../words.ts'

export const support: SupportItem[] = [
  {
    id: 'morning-visit',
    needs: ['mornings'],
    title: words('Morning visit', 'Morning visit', 'Ymweliad bore'),
    provider: { name: 'Greenfinch Care', phone: '01632 960984' },
    visits: [{ days: everyDay, starts: '09:00', ends: '09:30', onBankHolidays: 'comes' }],
    where: atHome,
    costPerWeek: 119_00,
    paid: 'council',
    from: '2026-01-19',
  },
  {
    id: 'parlour-club',
    needs: ['company'],
    title: words('The Parlour Club', 'The Parlour Club', 'The Parlour Club'),
    provider: { name: 'The Parlour Club', phone: '01632 960421' },
    visits: [{ days: ['thursday'], starts: '10:30', ends: '15:30', onBankHolidays: 'does-not-come' }],
    where: named('The Old Bakehouse, Nettleby'),
    costPerWeek: 39_00,
    paid: 'council',
    from: '2026-01-22',
  },
]

export const options: Option[] = [
  {
    id: 'the-parlour-club',
    needs: ['company'],
    title: words('A day at the Parlour Club', 'A day at the Parlour Club', 'Diwrnod yn y Parlour Club'),
    costPerWeek: 34_00,
    timeToArrange: aboutWeeks(2),
    chosen: true,
    why: words(
      'It was £34.00 a week when you chose it.',
      'It cost £34.00 when you chose it.',
      '£34.00 yr wythnos oedd ef pan wnaethoch chi ei ddewis.',
    ),
  },
  {
    id: 'visitor',
    needs: ['company'],
    title: words('Someone who visits you at home', 'Someone visits you at home', 'Rhywun sy’n ymweld â chi gartref'),
    costPerWeek: 31_00,
    timeToArrange: aboutWeeks(3),
    chosen: false,
    why: words(
      'One person is not company, you said.',
      'You want to see many people.',
      'Nid cwmni yw un person, meddech chi.',
    ),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Put the cream on while your skin is damp.',
    'Put cream on damp skin.',
    'Rhowch yr hufen tra bydd eich croen yn llaith.',
  ),
]

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  { id: 'cat', title: words('Your cat, Stamp', 'Your cat, Stamp', 'Eich cath, Stamp') },
]
