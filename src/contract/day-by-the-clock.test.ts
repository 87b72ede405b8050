import { expect, test } from 'vitest'
import { todayAt } from './day-by-the-clock.ts'
import type { SupportItem, Visit } from './support.ts'
import { weekdays } from './weekdays.ts'

const item = (id: string, visit: Partial<Visit>): SupportItem => ({
  id,
  needs: ['nights'],
  title: { text: id },
  provider: { name: 'Greenfinch Care' },
  visits: [{ days: [...weekdays], starts: '08:00', onBankHolidays: 'comes', ...visit }],
  costPerWeek: 0,
  paid: 'no-charge',
  from: '2020-01-01',
})
const plan = {
  support: [
    item('morning', { starts: '08:00', ends: '08:45' }),
    item('nurse', { starts: '12:00' }),
    item('club', { starts: '14:00', ends: '16:00', exceptions: [{ on: '2026-11-22' }] }),
    item('tea', { starts: '17:30', ends: '18:00' }),
    item('night', { starts: '23:45', ends: '00:15' }),
  ],
}
const at = (clock: string, day = '2026-11-22') =>
  todayAt(plan, day, clock).map(({ item: { id }, standing }) => `${id} ${standing}`)

test.each([
  ['00:00', ['night now', 'morning next', 'nurse later', 'club later', 'tea later', 'night later']],
  ['00:15', ['morning next', 'nurse later', 'club later', 'tea later', 'night later']],
  ['08:00', ['morning now', 'nurse next', 'club later', 'tea later', 'night later']],
  ['08:45', ['morning past', 'nurse next', 'club later', 'tea later', 'night later']],
  ['12:59', ['morning past', 'nurse now', 'club later', 'tea next', 'night later']],
  ['13:00', ['morning past', 'nurse past', 'club later', 'tea next', 'night later']],
  ['15:00', ['morning past', 'nurse past', 'club now', 'tea next', 'night later']],
  ['23:59', ['morning past', 'nurse past', 'club past', 'tea past', 'night now']],
])('at %s it is clear who is next and whose time is over', (clock, standing) => expect(at(clock)).toEqual(standing))

test('a night that was cancelled yesterday is not under way', () => {
  const cancelled = { support: [item('night', { starts: '23:45', ends: '00:15', exceptions: [{ on: '2026-11-21' }] })] }
  expect(todayAt(cancelled, '2026-11-22', '00:10')).toMatchObject([{ standing: 'next' }])
})
