import fc from 'fast-check'
import { expect, test } from 'vitest'
import { londonTime } from './london-time.ts'

const inLondon = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})
const endsOf = (year: number) => [`${year}-03-31T01:00:00.000Z`, `${year}-10-31T01:00:00.000Z`]

test('the clock of England is what the world’s table of time zones says, at any moment from 1996 to 2037', () => {
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
