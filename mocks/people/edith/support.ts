import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, named, words } from '../words.ts'

const marramHouse = { name: 'Marram House', phone: '01632 960132' }

export const support: SupportItem[] = [
  {
    id: 'living-at-marram-house',
    needs: ['day-and-night', 'eating', 'company'],
    title: words(
      'Your home at Marram House, with care and meals',
      'Your home at Marram House\nCare and meals',
      'Eich cartref yn Marram House, gyda gofal a phrydau',
    ),
    provider: marramHouse,
    visits: [],
    when: words('Day and night', 'Day and night', 'Ddydd a nos'),
    where: named('Marram House, Saltmarsh Road'),
    costPerWeek: 800_00,
    paid: 'council',
    from: '2026-05-18',
  },
  {
    id: 'room-by-the-sea',
    needs: ['company'],
    title: words('A room that looks at the sea', 'A room by the sea', 'Ystafell sy’n edrych ar y môr'),
    provider: marramHouse,
    visits: [],
    when: words('Day and night', 'Day and night', 'Ddydd a nos'),
    costPerWeek: 45_00,
    paid: 'others',
    from: '2026-06-29',
  },
  {
    id: 'knitting-table',
    needs: ['company'],
    title: words('Your knitting table', 'Your knitting table', 'Eich bwrdd gwau'),
    provider: marramHouse,
    visits: [{ days: ['monday'], starts: '14:00', ends: '15:30', onBankHolidays: 'comes' }],
    where: words('The sun room', 'The sun room', 'Yr ystafell haul'),
    costPerWeek: 0,
    paid: 'no-charge',
    from: '2026-07-06',
  },
]

export const options: Option[] = [
  {
    id: 'marram-house',
    needs: ['day-and-night'],
    title: words('A home of your own at Marram House', 'Live at Marram House', 'Cartref i chi yn Marram House'),
    costPerWeek: 800_00,
    timeToArrange: aboutWeeks(3),
    chosen: true,
    why: words(
      'Your friend Peg lives there, and the staff sit with people at night.',
      'Your friend Peg lives there.\nSomeone is there at night.',
      'Mae eich ffrind Peg yn byw yno, ac mae’r staff yn eistedd gyda phobl yn y nos.',
    ),
  },
  {
    id: 'carer-who-lives-in',
    needs: ['day-and-night', 'eating'],
    title: words('Someone who lives with you at home', 'Someone lives with you', 'Rhywun sy’n byw gyda chi gartref'),
    costPerWeek: 1_290_00,
    timeToArrange: aboutWeeks(6),
    chosen: false,
    why: words(
      'You said the house felt too quiet, and you want people about you.',
      'Your house was too quiet.\nYou want people near you.',
      'Fe ddywedoch chi fod y tŷ’n rhy dawel, a’ch bod am gael pobl o’ch cwmpas.',
    ),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Keep a glass of water beside your wool.',
    'Keep water beside your wool.',
    'Cadwch wydraid o ddŵr wrth ymyl eich gwlân.',
  ),
  words(
    'Have your eyes tested every year. Bad light makes you lose your way.',
    'Have an eye test every year.',
    'Cewch brawf llygaid bob blwyddyn. Mae golau gwael yn gwneud i chi golli’ch ffordd.',
  ),
]

export const community: Plan['community'] = [
  {
    id: 'knit-and-natter',
    title: named('Knit and Natter'),
    detail: words(
      'Fridays at 2pm in Saltmarsh Library. Free. Marram House can take you.',
      'It is on Fridays at 2 in the afternoon.\nIt is free.\nMarram House can take you.',
      'Dydd Gwener am 2yp yn Llyfrgell Saltmarsh. Am ddim. Gall Marram House fynd â chi.',
    ),
    contact: { name: 'Saltmarsh Library', phone: '01632 960143' },
  },
]
