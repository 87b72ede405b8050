import type { DirectPayment } from '#contract/budget.ts'
import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, named, words } from '../words.ts'

export const support: SupportItem[] = [
  {
    id: 'swimming',
    needs: ['rest'],
    title: words('Swimming pass', 'Swimming pass', 'Tocyn nofio'),
    provider: { name: 'Undertow Baths', phone: '01632 960298' },
    visits: [],
    when: words('Whenever the pool is open', 'Any time the pool is open', 'Pryd bynnag y bydd y pwll ar agor'),
    costPerWeek: 8_50,
    paid: 'direct-payment',
    from: '2026-07-13',
  },
  {
    id: 'someone-to-talk-to',
    needs: ['rest', 'work'],
    title: words('Counselling', 'Someone to talk to', 'Cwnsela'),
    provider: { name: 'The Quiet Room', phone: '01632 960309' },
    visits: [{ days: ['thursday'], starts: '10:00', ends: '11:00', onBankHolidays: 'does-not-come' }],
    where: named('The Quiet Room, Cable Street'),
    costPerWeek: 30_00,
    paid: 'council',
    from: '2026-07-16',
    to: '2027-01-14',
    atTheEnd: words(
      'You and Rhys talk about what would help next.',
      'It ends.\nYou and Rhys talk about what next.',
      'Byddwch chi a Rhys yn siarad am beth fyddai’n helpu nesaf.',
    ),
  },
  {
    id: 'carers-table',
    needs: ['rest'],
    title: words('Carers’ table', 'Carers’ table', 'Bwrdd y gofalwyr'),
    provider: { name: 'Harbour Mission', phone: '01632 960243' },
    visits: [
      { days: ['monday'], starts: '18:30', ends: '20:00', everyOther: '2026-11-23', onBankHolidays: 'does-not-come' },
    ],
    where: named('Harbour Mission, Capstan Lane'),
    costPerWeek: 0,
    paid: 'no-charge',
    from: '2026-07-20',
  },
]

export const directPayment: DirectPayment = {
  amount: 34_00,
  every: 'four-weeks',
  support: ['swimming'],
  use: words(
    'Swimming, or another way to move that does you good.',
    'Use it to swim.\nYou can pick another sport.',
    'Nofio, neu ffordd arall o symud sy’n gwneud lles i chi.',
  ),
  payments: [
    { on: '2026-09-07', amount: 34_00 },
    { on: '2026-10-05', amount: 34_00 },
    { on: '2026-11-02', amount: 34_00 },
  ],
}

export const options: Option[] = [
  {
    id: 'pass-for-the-pool',
    needs: ['rest'],
    title: words('A pass for the pool', 'A pass for the pool', 'Tocyn i’r pwll'),
    costPerWeek: 8_50,
    timeToArrange: aboutWeeks(1),
    chosen: true,
    why: words(
      'You can go when your mum sleeps.',
      'You can go when Mum sleeps.',
      'Gallwch fynd pan fydd eich mam yn cysgu.',
    ),
  },
  {
    id: 'weekend-away',
    needs: ['rest'],
    title: words(
      'A weekend away twice a year',
      '2 weekends away each year',
      'Penwythnos i ffwrdd ddwywaith y flwyddyn',
    ),
    costPerWeek: 9_00,
    timeToArrange: aboutWeeks(8),
    chosen: false,
    why: words(
      'You would rather have a little every week.',
      'You want a little rest every week.',
      'Byddai’n well gennych gael ychydig bob wythnos.',
    ),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Tell your doctor that you are a carer, and ask for a health check.',
    'Tell your doctor you are a carer.\nAsk for a health check.',
    'Dywedwch wrth eich meddyg eich bod yn ofalwr, a gofynnwch am wiriad iechyd.',
  ),
  words(
    'Lift with your knees, never with your back.',
    'Bend your knees to lift.',
    'Codwch â’ch pengliniau, byth â’ch cefn.',
  ),
]

export const community: Plan['community'] = [
  {
    id: 'benefits-morning',
    title: words('Benefits morning for carers', 'Help with benefits', 'Bore budd-daliadau i ofalwyr'),
    detail: words(
      'First Tuesday of the month at 10am. Free. They check that you get what is yours.',
      'It is on the first Tuesday each month.\nIt starts at 10 in the morning.\nIt is free.',
      'Dydd Mawrth cyntaf y mis am 10yb. Am ddim. Maen nhw’n gwirio eich bod yn cael yr hyn sy’n eiddo i chi.',
    ),
    contact: { name: 'Undertow Advice', phone: '01632 960310' },
  },
]
