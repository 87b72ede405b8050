import { expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import type { ServiceRequest } from '#contract/service-request.ts'
import { draw } from '../../../../tests/draw.tsx'
import { requestWith, type SampleStep } from '../../../../tests/following.ts'
import RequestPage from '../requests/request-page.tsx'

type More = Partial<NonNullable<Parameters<typeof draw>[1]>> & { request?: Partial<ServiceRequest> }
/** A complaint that we had on Sunday 15 November; the first thing was done with it on the 16th. */
function open(names: SampleStep[], { request, ...more }: More = {}) {
  const reply = { ...requestWith(...names), journey: 'complaint', ...request }
  const reads = [{ name: 'getServiceRequest' as const, params: { person: 'me', request: reply.id }, reply }]
  const now = '2026-11-17T10:15:00.000Z'
  const drawn = draw(RequestPage, { page: 'request', address: `/requests/${reply.id}`, reads, now, ...more })
  const card = drawn.container.querySelector('[aria-labelledby="timeline"]')
  const stages = [...(card?.querySelectorAll('li') ?? [])]
  return { ...drawn, card, stages, done: stages.map((stage) => stage.className), words: card?.textContent ?? '' }
}

test.each(Language.options)('in %s it is written out, and leads to the Ombudsman', (language) => {
  const { words, card, stages } = open([], { language })
  expect(words).not.toMatch(/\{\{|undefined|timeline\./)
  expect(stages).toHaveLength(5)
  expect(card?.querySelector('a[href="https://www.lgo.org.uk"]')).not.toBeNull()
})

test('a new complaint has the days of the law, and no day for our answer before one is given', () => {
  const { stages, done } = open([])
  expect(done).toEqual(['done', 'next', 'next', 'next', 'next'])
  expect(stages[0]?.textContent).toContain('Sunday 15 November 2026')
  expect(stages[1]?.textContent).toContain('By Wednesday 18 November 2026.')
  expect(stages[1]?.textContent).toContain('The law gives us 3 working days.')
  expect(stages[2]?.textContent).toBe(
    'We answerHow long it takes is different each time. We tell you by when, once we have talked with you.',
  )
  expect(stages[3]?.textContent).toContain('6 months at mostBy Saturday 15 May 2027.')
})

test('what was done says when, and the day that we gave is the day for our answer', () => {
  const { stages, done } = open(['acknowledged'])
  expect(done.slice(0, 3)).toEqual(['done', 'done', 'next'])
  expect(stages[1]?.textContent).toContain('On Monday 16 November 2026.')
  expect(stages[2]?.textContent).toContain('By Friday 27 November 2026.')
})

test('what the person adds is not our word that we have it', () => {
  expect(open(['added']).done[1]).toBe('next')
})

test('answered, it says when, and no longer how long it may take at most', () => {
  const { stages, done, words } = open(['acknowledged', 'accepted'])
  expect(done).toEqual(['done', 'done', 'done', 'next'])
  expect(stages[2]?.textContent).toContain('On Tuesday 17 November 2026.')
  expect(words).not.toContain('6 months')
})

test('late, it says so kindly and never in red', () => {
  const { stages, container } = open([], { now: '2026-11-19T10:15:00.000Z' })
  expect(stages[1]?.textContent).toContain('We have not done this in time. We are sorry.')
  expect(stages[3]?.textContent).not.toContain('not done this in time')
  expect(container.querySelector('.card--stop, .tag--stop')).toBeNull()
  expect(open([], { now: '2026-11-18T10:15:00.000Z' }).words).not.toContain('not done this in time')
})

test('the date of what it comes from is kept', () => {
  const earlier = { id: crypto.randomUUID(), reference: 'WXYZ-2345', receivedAt: '2026-10-01T09:00:00.000Z' }
  const { stages } = open([], { request: { earlier } })
  expect(stages[0]?.textContent).toContain('Thursday 1 October 2026, with the reference WXYZ-2345. We keep that date.')
  expect(stages[3]?.textContent).toContain('By Thursday 1 April 2027.')
})

test('who complains is told of the Ombudsman where we are late, and not that they could complain', () => {
  const { said } = open([])
  expect(said()).toContain('You can also ring the Ombudsman.')
  expect(said()).not.toContain('You can also make a complaint.')
})

test('nothing is promised about anything else, nor about what was taken back; a complaint is not made twice', () => {
  expect(open([], { request: { journey: 'plan-review' } }).card).toBeNull()
  expect(open(['withdrawn']).card).toBeNull()
  expect(open(['minor-issue']).container.querySelector('a[href^="/ask/complaint"]')).toBeNull()
})
