import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, named, words } from '../words.ts'

const fieldfare = { name: 'Fieldfare House', phone: '01632 960409' }

export const support: SupportItem[] = [
  {
    id: 'living-at-fieldfare',
    needs: ['care', 'marjorie'],
    title: words(
      'Your home at Fieldfare House, with care and meals',
      'Your home at Fieldfare House\nCare and meals',
      'Eich cartref yn Fieldfare House, gyda gofal a phrydau',
    ),
    provider: fieldfare,
    visits: [],
    when: words('Day and night', 'Day and night', 'Ddydd a nos'),
    where: named('Fieldfare House, Nettleby'),
    costPerWeek: 860_00,
    paid: 'council',
    from: '2026-04-20',
  },
  {
    id: 'nursing-care',
    needs: ['nursing'],
    title: words('Nursing, paid by the NHS', 'Nursing\nThe NHS pays', 'Nyrsio, y GIG sy’n talu'),
    provider: fieldfare,
    visits: [],
    when: words('Day and night', 'Day and night', 'Ddydd a nos'),
    costPerWeek: 260_00,
    paid: 'others',
    from: '2026-04-20',
  },
  {
    id: 'lift-for-marjorie',
    needs: ['marjorie'],
    title: words('A lift for Marjorie', 'A lift for Marjorie', 'Lifft i Marjorie'),
    provider: { name: 'Nettleby Wheels', phone: '01632 960410' },
    visits: [{ days: ['monday', 'wednesday', 'saturday'], starts: '15:00', onBankHolidays: 'does-not-come' }],
    when: words(
      'They take her home at 6:30pm',
      'They take her home at half past 6.',
      'Maen nhw’n mynd â hi adref am 6:30yh',
    ),
    costPerWeek: 0,
    paid: 'no-charge',
    from: '2026-05-04',
  },
]

export const options: Option[] = [
  {
    id: 'fieldfare-house',
    needs: ['care', 'nursing'],
    title: words(
      'A home of your own at Fieldfare House',
      'Live at Fieldfare House',
      'Cartref i chi yn Fieldfare House',
    ),
    costPerWeek: 860_00,
    timeToArrange: aboutWeeks(4),
    chosen: true,
    why: words(
      'It is a short ride from Marjorie, and the beds can face the window.',
      'It is near Marjorie.\nBeds can face the window.',
      'Mae’n daith fer oddi wrth Marjorie, a gall y gwelyau wynebu’r ffenestr.',
    ),
  },
  {
    id: 'care-at-home',
    needs: ['care', 'nursing'],
    title: words(
      'Two carers at home, day and night',
      '2 carers at home, day and night',
      'Dau ofalwr gartref, ddydd a nos',
    ),
    costPerWeek: 2_310_00,
    timeToArrange: aboutWeeks(10),
    chosen: false,
    why: words(
      'The hoist does not fit up your stairs. You both said no to moving the bed down.',
      'The hoist does not fit.\nYou both said no.',
      'Nid yw’r teclyn codi’n ffitio i fyny’ch grisiau. Gwrthododd y ddau ohonoch symud y gwely i lawr.',
    ),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Sit up straight for an hour after meals.',
    'Sit up for an hour after meals.',
    'Eisteddwch i fyny am awr ar ôl prydau.',
  ),
]
