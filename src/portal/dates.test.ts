import fc from 'fast-check'
import { expect, test } from 'vitest'
import { londonTime } from './dates.ts'
import { writeMoney } from './money.ts'

const inLondon = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})
const endsOf = (year: number) => [`${year}-03-31T01:00:00.000Z`, `${year}-10-31T01:00:00.000Z`]

test('the clock of England is what the world’s table of time zones says, each minute from 1996 to 2037', () => {
  const moments = fc.date({ min: new Date('1996-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (moment) => {
      const { date, clock } = londonTime(moment.toISOString())
      expect(`${date} ${clock}`).toBe(inLondon.format(moment))
    }),
    { numRuns: 2000 },
  )
})

test('the hours about each change of the clocks are right', () => {
  for (let year = 1996; year <= 2037; year += 1)
    for (const last of endsOf(year))
      for (let day = 0; day < 7; day += 1)
        for (const minutes of [-61, -1, 0, 1, 61]) {
          const moment = new Date(Date.parse(last) - day * 86_400_000 + minutes * 60_000)
          const { date, clock } = londonTime(moment.toISOString())
          expect(`${date} ${clock}`).toBe(inLondon.format(moment))
        }
})

test.each([
  [0, '£0.00'],
  [5, '£0.05'],
  [5955, '£59.55'],
  [100_000, '£1,000.00'],
  [123_456_789, '£1,234,567.89'],
])('%i pence is written %s', (pence, written) => expect(writeMoney(pence)).toBe(written))

test('money is written as the browser would write it', () => {
  const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 10 }), (pence) => {
      expect(writeMoney(pence)).toBe(pounds.format(pence / 100))
    }),
  )
})
