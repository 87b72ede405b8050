import { expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { grouped } from './groups.ts'

test.each(councils)('all that $id offers is listed once', ({ journeys }) => {
  const listed = grouped(journeys).flatMap(({ ids }) => ids)
  expect(listed.toSorted()).toEqual(journeys.toSorted())
})

test('what is in no group stands at the end, and an empty group nowhere', () => {
  expect(grouped(['something-new', 'talk'])).toEqual([
    { group: 'talk', ids: ['talk'] },
    { group: 'more', ids: ['something-new'] },
  ])
})
