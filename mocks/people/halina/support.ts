import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, atHome, mondayToFriday, named, words } from '../words.ts'

export const support: SupportItem[] = [
  {
    id: 'morning-visit',
    needs: ['mornings'],
    title: words('Morning visit', 'Morning visit', 'Ymweliad bore'),
    provider: { name: 'Pebbledash Care', phone: '01632 960198' },
    visits: [{ days: mondayToFriday, starts: '08:15', ends: '09:00', onBankHolidays: 'does-not-come' }],
    where: atHome,
    costPerWeek: 91_00,
    paid: 'council',
    from: '2026-12-07',
  },
  {
    id: 'letters-and-shops',
    needs: ['letters'],
    title: words(
      'Someone to read letters and shop with',
      'Help with letters and shops',
      'Rhywun i ddarllen llythyrau a siopa gyda chi',
    ),
    provider: { name: 'Magda Wydma', phone: '01632 960209' },
    visits: [{ days: ['tuesday'], starts: '13:00', ends: '15:00', everyOther: '2026-12-08' }],
    where: words('At home, then the shops', 'At home\nThen the shops', 'Gartref, yna’r siopau'),
    costPerWeek: 30_00,
    paid: 'council',
    from: '2026-12-08',
  },
  {
    id: 'saturday-table',
    needs: ['company'],
    title: words('The Saturday table', 'The Saturday table', 'Bwrdd dydd Sadwrn'),
    provider: { name: 'Amber Room', phone: '01632 960210' },
    visits: [{ days: ['saturday'], starts: '12:00', ends: '15:00' }],
    where: named('Amber Room, Ropewalk Street'),
    costPerWeek: 27_00,
    paid: 'council',
    from: '2026-12-12',
  },
]

export const options: Option[] = [
  {
    id: 'polish-table',
    needs: ['company'],
    title: words(
      'A table where people speak Polish',
      'Meet people who speak Polish',
      'Bwrdd lle mae pobl yn siarad Pwyleg',
    ),
    costPerWeek: 27_00,
    timeToArrange: aboutWeeks(2),
    chosen: true,
    why: words(
      'You laugh more in Polish, you said.',
      'You laugh more in Polish.',
      'Rydych chi’n chwerthin mwy mewn Pwyleg, meddech chi.',
    ),
  },
  {
    id: 'day-centre',
    needs: ['company'],
    title: words('A day centre near your home', 'A day centre near you', 'Canolfan ddydd ger eich cartref'),
    costPerWeek: 44_00,
    timeToArrange: aboutWeeks(4),
    chosen: false,
    why: words('Nobody there speaks Polish.', 'Nobody there speaks Polish.', 'Nid oes neb yno’n siarad Pwyleg.'),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Warm your hands in water before you sew.',
    'Warm your hands before you sew.',
    'Cynheswch eich dwylo mewn dŵr cyn gwnïo.',
  ),
]

export const community: Plan['community'] = [
  {
    id: 'sewing-bee',
    title: named('Ropewalk Sewing Bee'),
    detail: words(
      'Wednesdays at 10am. £1, with tea. There is a lift.',
      'It is on Wednesdays at 10 in the morning.\nIt costs £1.\nThere is a lift.',
      'Dydd Mercher am 10yb. £1, gyda the. Mae lifft yno.',
    ),
    contact: { name: 'Bridie Hemp', phone: '01632 960221' },
  },
]
