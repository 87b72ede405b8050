import { expect, test } from 'vitest'
import { doreenVersion5 as plan } from '#mocks/people/doreen/version-5.ts'
import { whatDiffers } from './what-differs.ts'

const daysOf = (today: string) =>
  whatDiffers(plan, today).differing.map(({ date, coming: { item, state } }) => `${date} ${item.id} ${state}`)
const regularOf = (today: string) => whatDiffers(plan, today).regular.map(({ item }) => item.id)

test('what comes on some days is named by its day, and what comes on most is said once', () => {
  expect(daysOf('2026-11-22')).toEqual([
    '2026-11-24 morning-visit changed',
    '2026-11-24 strong-legs comes',
    '2026-11-25 seagull-club comes',
    '2026-11-26 teatime-visit cancelled',
    '2026-11-27 shops-with-bev comes',
  ])
  expect(regularOf('2026-11-22')).toEqual(['morning-visit', 'teatime-visit'])
})

test('at Christmas every visit that is not sure stands out', () => {
  expect(daysOf('2026-12-24')).toEqual([
    '2026-12-25 morning-visit changed',
    '2026-12-25 shops-with-bev may-differ',
    '2026-12-25 teatime-visit cancelled',
    '2026-12-28 teatime-visit cancelled',
    '2026-12-30 seagull-club cancelled',
  ])
})
