import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doreenVersion5 as plan } from '#mocks/people/doreen/version-5.ts'
import { otherSupport, whichWeek } from './which-week.ts'

const today = '2026-11-22'

test.each([
  ['', today, '2026-11-15', '2026-11-29'],
  ['?from=2026-11-29', '2026-11-29', '2026-11-22', '2026-12-06'],
  // Her plan is from 9 November: the week before is cut where it began, and there is none before that.
  ['?from=2026-11-12', '2026-11-12', '2026-11-09', '2026-11-19'],
  ['?from=2026-11-09', '2026-11-09', undefined, '2026-11-16'],
  ['?from=2027-11-28', '2027-11-28', '2027-11-21', undefined],
])('%s is the week from %s, with one before from %s and one after from %s', (search, start, before, after) =>
  expect(whichWeek(search, plan, today)).toEqual({ start, before, after }),
)

test.each(['2026-11-08', '2027-11-29', '2027-02-30', '2026-11-9', 'tomorrow', '9999-99-99', '<b>', ''])(
  'a day that is none, or too far away, is today: %s',
  (from) => expect(whichWeek(`?${new URLSearchParams({ from })}`, plan, today).start).toBe(today),
)

test('whatever is asked for, there is a week to show', () => {
  const asked = fc.oneof(
    fc.string(),
    fc.string().map((from) => `?from=${encodeURIComponent(from)}`),
  )
  fc.assert(
    fc.property(asked, (search) => {
      expect(whichWeek(search, plan, today).start).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }),
  )
})

test('support without a time on the clock is that of the week', () => {
  expect(otherSupport(plan, today).map(({ id }) => id)).toEqual(['tea-with-karen'])
  expect(otherSupport(plan, '2025-12-01')).toEqual([])
  expect(otherSupport(plan, '2026-01-06').map(({ id }) => id)).toEqual(['tea-with-karen'])
  const ended = { ...plan, support: plan.support.map((item) => ({ ...item, to: '2026-11-21' })) }
  expect(otherSupport(ended, today)).toEqual([])
  expect(otherSupport(ended, '2026-11-21')).toHaveLength(1)
})
