import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeMoney } from './money.ts'

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
