import { describe, expect, test } from 'vitest'
import { journeys } from '#contract/journeys/index.ts'
import type { Journey } from '#contract/journeys/journey.ts'
import { planReview } from '#contract/journeys/plan-review.ts'
import { question } from '#contract/journeys/question.ts'
import { saidByAddress } from './said-by-address.ts'

describe('what an address says before anything is answered', () => {
  const said = (search: string) => saidByAddress(question as Journey, search)

  test('is said again by the next', () => expect(said('?about=needs')).toBe('?about=needs'))

  test.each(['', '?about=', '?about=Doreen', '?name=needs', '?question=Why'])('is nothing in “%s”', (search) =>
    expect(said(search)).toBe(''),
  )

  test('is no more than this journey takes', () => {
    expect(said('?about=needs&name=Doreen')).toBe('?about=needs')
    expect(saidByAddress(planReview as Journey, '?about=needs')).toBe('')
  })
})

test('only a choice is taken from an address, so that nobody’s own words stand in one', () => {
  const fields = Object.values(journeys).flatMap(({ steps }) => steps.flatMap((step) => Object.values(step.fields)))
  for (const { inAddress, kind } of fields) if (inAddress) expect(kind).toBe('one-of')
})
