import { expect, test } from 'vitest'
import type { Visit } from '#contract/support.ts'
import { draw } from '../../../tests/draw.tsx'
import { WasNow } from './was-now.tsx'

const visit: Visit = {
  days: ['monday', 'friday'],
  starts: '17:30',
  onBankHolidays: 'does-not-come',
  exceptions: [{ on: '2026-11-26' }],
}
const more: Visit = { ...visit, days: ['monday'] }

function words(was: Visit[], now: Visit[]) {
  const field = { field: 'visits' as const, was: { visits: was }, now: { visits: now } }
  const { container } = draw(() => (
    <WasNow change={{ section: 'support', id: 'tea', how: 'changed', fields: [field] }} />
  ))
  return [...container.querySelectorAll('dd')].map((dd) =>
    [...dd.querySelectorAll('.own-line .own-line')].map((line) => line.textContent),
  )
}

test('a visit that changed says its days and times, and of the rest only what differs', () => {
  const late: Visit = { ...visit, starts: '18:00', exceptions: [{ on: '2026-12-03' }] }
  expect(words([visit], [late])).toEqual([
    ['Monday and Friday, 5:30pm', 'Not on Thursday 26 November 2026'],
    ['Monday and Friday, 6pm', 'Not on Thursday 3 December 2026'],
  ])
})

test('where there were or are several visits each says all of its own', () => {
  const [was = [], now = []] = words([visit], [visit, more])
  expect(was).toHaveLength(3)
  expect(now).toHaveLength(6)
})
