import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './days.ts'
import { addMonths, dueByRule, isOverdue, lastReview, nextReview, type ReviewSchedule } from './review-dates.ts'

const schedule: ReviewSchedule = { first: { weeks: [4, 6], after: 'support-began' }, thenEveryMonths: 12 }

test.each([
  ['2026-01-14', 12, '2027-01-14'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-10-31', 1, '2026-11-30'],
])('%s and %i months is %s', (day, months, then) => expect(addMonths(day, months)).toBe(then))

describe('by the council’s rule', () => {
  test('the first review is 4 to 6 weeks after support began', () => {
    expect(dueByRule({ supportBegan: '2026-11-16' }, schedule)).toEqual({
      from: '2026-12-14',
      by: '2026-12-28',
      said: 'rule',
    })
  })

  test('the next is a year after the newest that was held, whichever list names it', () => {
    const held = [
      { on: '2026-03-02', kind: 'requested' as const },
      { on: '2025-01-06', kind: 'first' as const },
    ]
    expect(lastReview({ held, last: '2025-01-06' })).toBe('2026-03-02')
    expect(dueByRule({ held, supportBegan: '2024-11-25' }, schedule)).toEqual({ by: '2027-03-02', said: 'rule' })
    expect(dueByRule({ last: '2026-04-01', held }, schedule)?.by).toBe('2027-04-01')
  })

  test('nothing is due where the council gives no rule, or nobody knows when support began', () => {
    expect(dueByRule({ supportBegan: '2026-11-16' }, undefined)).toBeUndefined()
    expect(dueByRule({}, schedule)).toBeUndefined()
  })
})

test('the day that the plan names comes before the one that the rule gives', () => {
  expect(nextReview({ last: '2026-01-14', nextBy: '2026-07-01' }, schedule)).toEqual({ by: '2026-07-01', said: 'plan' })
  expect(nextReview({ last: '2026-01-14' }, schedule)).toEqual({ by: '2027-01-14', said: 'rule' })
  expect(nextReview({ last: '2026-01-14' }, undefined)).toBeUndefined()
})

test('a review is overdue from the day after it was due', () => {
  const by = '2027-01-14'
  expect(['2027-01-13', '2027-01-14', '2027-01-15'].map((today) => isOverdue({ by, said: 'plan' }, today))).toEqual([
    false,
    false,
    true,
  ])
})

test('a year from any day is the same day of the next year, or the last of February', () => {
  const day = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2020-01-01', days))
  fc.assert(
    fc.property(day, (one) => {
      const then = addMonths(one, 12)
      expect(Number(then.slice(0, 4))).toBe(Number(one.slice(0, 4)) + 1)
      expect(then.slice(5)).toBe(one.endsWith('02-29') ? '02-28' : one.slice(5))
    }),
  )
})
