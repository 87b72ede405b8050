import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, clocksChangeOn, weekdayOf, weekFrom, whoComesOn } from './days.ts'
import type { SupportItem, Visit } from './support.ts'
import { weekdays } from './weekdays.ts'

const everyDay: Visit = { days: [...weekdays], starts: '08:00', ends: '08:45' }
const item = (visits: Visit[], more: Partial<SupportItem> = {}): SupportItem => ({
  id: 'morning',
  needs: ['washing'],
  title: { text: 'Morning visit' },
  provider: { name: 'Lantern Home Care' },
  visits,
  costPerWeek: 0,
  paid: 'no-charge',
  from: '2020-01-01',
  ...more,
})
const planOf = (visit: Partial<Visit>, more?: Partial<SupportItem>) => ({
  support: [item([{ ...everyDay, ...visit }], more)],
})
const saidOf = (visit: Partial<Visit>, day: string) =>
  whoComesOn(planOf(visit), day)
    .coming.map(({ state, because }) => (because ? `${state} ${because}` : state))
    .join()

describe('by hand', () => {
  test.each([
    ['2026-12-24', 'thursday', 'comes', 'comes'],
    // Christmas Day is a Friday; Boxing Day is a Saturday, so that the bank holiday is the Monday.
    ['2026-12-25', 'friday', 'cancelled bank-holiday', 'may-differ bank-holiday'],
    ['2026-12-26', 'saturday', 'may-differ holiday', 'may-differ holiday'],
    ['2026-12-27', 'sunday', 'comes', 'comes'],
    ['2026-12-28', 'monday', 'cancelled bank-holiday', 'may-differ bank-holiday'],
    ['2026-12-31', 'thursday', 'comes', 'comes'],
    ['2027-01-01', 'friday', 'cancelled bank-holiday', 'may-differ bank-holiday'],
    ['2027-03-26', 'friday', 'cancelled bank-holiday', 'may-differ bank-holiday'],
    ['2027-03-28', 'sunday', 'comes', 'comes'],
    ['2027-03-29', 'monday', 'cancelled bank-holiday', 'may-differ bank-holiday'],
    ['2027-12-25', 'saturday', 'may-differ holiday', 'may-differ holiday'],
    ['2027-12-27', 'monday', 'cancelled bank-holiday', 'may-differ bank-holiday'],
    ['2028-01-01', 'saturday', 'may-differ holiday', 'may-differ holiday'],
    ['2028-02-29', 'tuesday', 'comes', 'comes'],
    // The list of bank holidays ends with 2028.
    ['2029-01-05', 'friday', 'may-differ not-known', 'may-differ not-known'],
  ])('%s is a %s', (day, weekday, whereTheyDoNotCome, whereNobodySays) => {
    expect(weekdayOf(day)).toBe(weekday)
    expect(saidOf({ onBankHolidays: 'comes' }, day)).toBe('comes')
    expect(saidOf({ onBankHolidays: 'does-not-come' }, day)).toBe(whereTheyDoNotCome)
    expect(saidOf({}, day)).toBe(whereNobodySays)
  })

  test.each([
    ['2026-10-25', 'back'],
    ['2027-03-28', 'forward'],
    ['2027-10-31', 'back'],
    ['2028-03-26', 'forward'],
    ['2027-03-21', undefined],
    ['2027-03-29', undefined],
    ['2027-05-30', undefined],
  ])('on %s the clocks go %s', (day, way) => expect(clocksChangeOn(day)).toBe(way))

  // 2026 has a week 53, by which odd and even weeks of the year would come twice running.
  test.each([
    ['2026-12-17', true],
    ['2026-12-24', false],
    ['2026-12-31', true],
    ['2027-01-07', false],
    ['2027-01-14', true],
    ['2026-12-30', false],
  ])('every other Thursday, one of them 17 December 2026, is %s: %s', (day, comes) => {
    expect(saidOf({ days: ['thursday'], everyOther: '2026-12-17' }, day)).toBe(comes ? 'comes' : '')
  })

  test('what the plan says of one day is true on that day, whatever the day is', () => {
    const why = { text: 'Your club has a party.' }
    const exceptions = [
      { on: '2026-12-25', why },
      { on: '2026-12-26', instead: { starts: '10:00' }, why },
      { on: '2026-12-28' },
    ]
    const plan = planOf({ onBankHolidays: 'comes', exceptions })
    expect(whoComesOn(plan, '2026-12-25').coming).toMatchObject([{ state: 'cancelled', starts: '08:00', why }])
    const [changed] = whoComesOn(plan, '2026-12-26').coming
    expect(changed).toMatchObject({ state: 'changed', starts: '10:00', why })
    expect(changed?.ends).toBeUndefined()
    expect(whoComesOn(plan, '2026-12-28').coming).toMatchObject([{ state: 'cancelled', why: undefined }])
    expect(saidOf({ exceptions }, '2026-12-27')).toBe('comes')
  })

  test('a visit that is moved comes on the day it is moved to, and one that was never to come is not cancelled', () => {
    const exceptions = [{ on: '2026-12-23', instead: { starts: '09:00' } }, { on: '2026-12-22' }]
    expect(saidOf({ days: ['friday'], exceptions }, '2026-12-23')).toBe('changed')
    expect(saidOf({ days: ['friday'], exceptions }, '2026-12-22')).toBe('')
  })
})

const day = fc.integer({ min: 0, max: 1460 }).map((days) => addDays('2025-01-01', days))
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const visit = fc.record(
  {
    days: fc.subarray([...weekdays], { minLength: 1 }),
    starts: clock,
    everyOther: day,
    onBankHolidays: fc.constantFrom('comes' as const, 'does-not-come' as const),
    exceptions: fc.array(fc.record({ on: day, instead: fc.record({ starts: clock }) }, { requiredKeys: ['on'] })),
  },
  { requiredKeys: ['days', 'starts'] },
)
const inEnglish = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

describe('on any day', () => {
  test('the weekday is that of the calendar', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(weekdayOf(one)).toBe(inEnglish.format(new Date(one)).toLowerCase())
      }),
    )
  })

  test('who comes in an ordinary week comes on their weekdays only, within the dates of the item, in the order of the clock', () => {
    fc.assert(
      fc.property(fc.array(visit), day, day, day, (visits, one, from, to) => {
        const { coming } = whoComesOn({ support: [item(visits, { from, to })] }, one)
        if (one < from || one > to) expect(coming).toEqual([])
        for (const { visit: own, state } of coming) if (state !== 'changed') expect(own.days).toContain(weekdayOf(one))
        const starts = coming.map((each) => each.starts)
        expect(starts).toEqual(starts.toSorted())
      }),
    )
  })

  test('who comes on bank holidays too comes each week alike, and every other week in exactly one of two', () => {
    fc.assert(
      fc.property(visit, day, ({ days, starts, everyOther }, one) => {
        const always = { days, starts, onBankHolidays: 'comes' as const }
        const on = (after: number, own: Visit) =>
          whoComesOn({ support: [item([own])] }, addDays(one, after)).coming.length
        expect(on(7, always)).toBe(on(0, always))
        if (!everyOther) return
        const alternate = { ...always, everyOther }
        expect(on(14, alternate)).toBe(on(0, alternate))
        expect(on(0, alternate) + on(7, alternate)).toBe(on(0, always))
        if (days.includes(weekdayOf(everyOther)))
          expect(whoComesOn({ support: [item([alternate])] }, everyOther).coming).toHaveLength(1)
      }),
    )
  })

  test('a week is seven days one after the other, each with who comes on it', () => {
    fc.assert(
      fc.property(fc.array(visit), day, (visits, one) => {
        const plan = { support: [item(visits)] }
        const week = weekFrom(plan, one)
        expect(week.map(({ date }) => date)).toEqual([0, 1, 2, 3, 4, 5, 6].map((after) => addDays(one, after)))
        expect(week).toEqual(week.map(({ date }) => whoComesOn(plan, date)))
      }),
    )
  })
})
