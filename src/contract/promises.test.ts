import { expect, test } from 'vitest'
import { promisesFor } from './promises.ts'

const complaint = { journey: 'complaint', receivedAt: '2026-11-20T16:30:00.000Z' }
const nobody = {}

test('a complaint is acknowledged within 3 working days, and answered within 6 months', () => {
  // A Friday: Saturday and Sunday do not count.
  expect(promisesFor(complaint, nobody)).toEqual({
    acknowledged: { within: 3, by: '2026-11-25' },
    atMost: { months: 6, by: '2027-05-20' },
  })
})

test('the day on which we have it does not count, and it is one of the clock in England', () => {
  expect(promisesFor({ ...complaint, receivedAt: '2026-06-30T23:30:00.000Z' }, nobody)?.acknowledged.by).toBe(
    '2026-07-06',
  )
})

test('bank holidays do not count', () => {
  expect(promisesFor({ ...complaint, receivedAt: '2026-12-24T10:00:00.000Z' }, nobody)?.acknowledged.by).toBe(
    '2026-12-31',
  )
})

test('the months count from the day on which it was first sent', () => {
  const earlier = { id: crypto.randomUUID(), reference: 'ABCD-EF23', receivedAt: '2026-10-01T09:00:00.000Z' }
  const promises = promisesFor({ ...complaint, earlier }, nobody)
  expect(promises?.atMost.by).toBe('2027-04-01')
  expect(promises?.acknowledged.by).toBe('2026-11-25')
})

test('a council that gives a number of its own has an aim', () => {
  expect(promisesFor(complaint, { answersWithin: { complaint: 10 } })?.aim).toEqual({ within: 10, by: '2026-12-04' })
  expect(promisesFor(complaint, { answersWithin: { comment: 10 } })).not.toHaveProperty('aim')
})

test('where no list of bank holidays says, no day is promised', () => {
  expect(promisesFor({ ...complaint, receivedAt: '2040-01-05T10:00:00.000Z' }, nobody)?.acknowledged).toEqual({
    within: 3,
    by: undefined,
  })
})

test('the law promises nothing about anything else', () => {
  for (const journey of ['plan-review', 'comment', 'compliment'])
    expect(promisesFor({ ...complaint, journey }, nobody)).toBeUndefined()
})
