import { atHome, words } from '../words.ts'
import type { Row } from './facts.ts'

const free = { costPerWeek: 0, paid: 'no-charge' } as const
const clinic = { name: 'Dipper Clinic', phone: '01632 960432' }
const things = { name: 'Equipment Store', phone: '01632 960443' }
const always = words('Day and night', 'Day and night', 'Ddydd a nos')
const whenNeeded = words('When you ask', 'When you ask', 'Pan ofynnwch')

/** What keeps someone well and safe in a home of their own: the NHS’s part, and things in the house. */
export const healthAndThings: Row[] = [
  {
    id: 'epilepsy-nurse',
    need: 'health',
    title: words('Epilepsy nurse', 'Epilepsy nurse', 'Nyrs epilepsi'),
    provider: clinic,
    visit: { days: ['monday'], starts: '10:00', ends: '10:45', onBankHolidays: 'does-not-come' },
    where: atHome,
    costPerWeek: 42_00,
    paid: 'others',
    since: 1,
  },
  {
    id: 'physiotherapy',
    need: 'health',
    title: words('Physiotherapy', 'Exercises with a physio', 'Ffisiotherapi'),
    provider: clinic,
    visit: { days: ['wednesday'], starts: '14:00', ends: '14:45', onBankHolidays: 'does-not-come' },
    ...free,
    since: 4,
  },
  {
    id: 'speech-therapy',
    need: 'health',
    title: words('Speech therapy', 'Speech therapy', 'Therapi lleferydd'),
    provider: clinic,
    visit: {
      days: ['friday'],
      starts: '11:30',
      ends: '12:15',
      everyOther: '2026-11-27',
      onBankHolidays: 'does-not-come',
    },
    ...free,
    since: 5,
  },
  {
    id: 'foot-care',
    need: 'health',
    title: words('Foot care', 'Foot care', 'Gofal traed'),
    provider: clinic,
    when: words('Every 8 weeks', 'Every 8 weeks', 'Bob 8 wythnos'),
    ...free,
    since: 7,
  },
  {
    id: 'alarm-button',
    need: 'safety',
    title: words('Alarm button', 'Alarm button', 'Botwm larwm'),
    provider: things,
    when: always,
    costPerWeek: 4_50,
    paid: 'council',
    since: 3,
  },
  {
    id: 'bed-sensor',
    need: 'safety',
    title: words('A sensor in your bed', 'A sensor in your bed', 'Synhwyrydd yn eich gwely'),
    provider: things,
    when: words('At night', 'At night', 'Yn y nos'),
    ...free,
    since: 3,
  },
  {
    id: 'shower-chair',
    need: 'home-life',
    title: words('Shower chair', 'Shower chair', 'Cadair gawod'),
    provider: things,
    when: whenNeeded,
    ...free,
    since: 2,
  },
  {
    id: 'talking-tablet',
    need: 'people',
    title: words('A tablet that speaks for you', 'A tablet that speaks for you', 'Tabled sy’n siarad drosoch'),
    provider: things,
    when: always,
    ...free,
    since: 8,
  },
  {
    id: 'ramp',
    need: 'going-out',
    title: words('A ramp at the front door', 'A ramp at the front door', 'Ramp wrth y drws ffrynt'),
    provider: things,
    when: always,
    ...free,
    since: 3,
  },
  {
    id: 'cooker-guard',
    need: 'safety',
    title: words('A guard on the cooker', 'A guard on the cooker', 'Giard ar y popty'),
    provider: things,
    when: always,
    ...free,
    since: 2,
  },
]
