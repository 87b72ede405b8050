import { beforeEach, describe, expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { findJourney } from '#contract/journeys/index.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** What somebody asks for by their plan. */
const { signIn, later } = await startServer()
const api = '/api/people/me'
const requests = async (who: Visitor) => (await (await who.ask(`${api}/service-requests`)).json()).requests
const fill = async (who: Visitor, step: string, fields: Record<string, string | string[]>) =>
  (await who.submit(`/ask/${step}`, fields)).headers.get('location')
const send = async (who: Visitor, journey: string, answers: object) => {
  const id = crypto.randomUUID()
  const { status } = await who.call('PUT', `${api}/service-requests/${id}`, { journey, answers })
  return { status, id }
}

beforeEach(() => {
  later(5)
})

test('what was chosen from the plan is sent in its words by a plain form, and read whatever becomes of the plan', async () => {
  const winifred = await signIn('winifred')
  const support = ['Teatime visit', 'A lift to the club']
  expect(await fill(winifred, 'direct-payment/how-much', { share: 'part' })).toBe('/ask/direct-payment/which-support')
  await fill(winifred, 'direct-payment/which-support', { support: support.map((title) => title.replace(' ', '\r\n')) })
  const draft = await (await winifred.ask(`${api}/drafts/direct-payment`)).json()
  const { status, id } = await send(winifred, 'direct-payment', { ...draft.answers, lookedAfterBy: 'me' })
  expect(status).toBe(200)
  expect((await requests(winifred)).find((one: { id: string }) => one.id === id).answers).toMatchObject({ support })
})

test('a council asks about what its own document says a review looks at, and about nothing else', async () => {
  const topics = ['working', 'needs', 'outcomes', 'better', 'budget', 'changes', 'others', 'next']
  for (const council of councils) {
    const asked =
      findJourney('review-preparation')
        ?.at(council)
        .steps.map(({ id }) => id) ?? []
    expect(asked.filter((id) => topics.includes(id))).toEqual(council.reviews.looksAt)
  }
  const [doreen, winifred] = [await signIn('doreen'), await signIn('winifred')]
  expect((await doreen.see('/ask/review-preparation/budget')).status).toBe(200)
  const led = await winifred.ask('/ask/review-preparation/budget')
  expect([led.status, led.headers.get('location')]).toEqual([302, '/ask/review-preparation/also-ask'])
  expect((await send(winifred, 'review-preparation', { alsoAsk: 'no', budgetWords: 'Not enough' })).status).toBe(422)
})

test('whoever prepares may leave everything empty but whether they ask for a review; who asks says where to meet', async () => {
  const doreen = await signIn('doreen')
  const statusOf = async (answers: object) => (await send(doreen, 'review-preparation', answers)).status
  expect([await statusOf({}), await statusOf({ alsoAsk: 'no' })]).toEqual([422, 200])
  expect([await statusOf({ alsoAsk: 'yes' }), await statusOf({ alsoAsk: 'yes', place: 'phone' })]).toEqual([422, 200])
})

test('plans are combined, and money is paid out, only where a council’s own document provides for it', async () => {
  const [doreen, winifred] = [await signIn('doreen'), await signIn('winifred')]
  const pages = ['/ask/combine-plans', '/ask/direct-payment']
  const statuses = async (who: Visitor) => Promise.all(pages.map(async (page) => (await who.ask(page)).status))
  expect([await statuses(doreen), await statuses(winifred)]).toEqual([
    [200, 404],
    [404, 200],
  ])
})

describe('how to talk with each other', () => {
  const journey = 'communication-needs'
  const needsOf = async (who: Visitor) => (await who.ask(`${api}/communication-needs`)).json()

  test('is what the newest request of it says, and is read by each page of questions', async () => {
    const doreen = await signIn('doreen')
    expect(await needsOf(doreen)).toEqual({ answers: {}, saidAt: null })
    await send(doreen, journey, { help: ['easy-read'] })
    later(1)
    await send(doreen, journey, { help: ['large-print'], helpWords: 'At least 18 points.' })
    await send(doreen, 'plan-review', { grounds: ['something-else'], place: 'phone', help: ['relay-uk'] })
    const needs = await needsOf(doreen)
    expect(needs).toEqual({
      answers: { help: ['large-print'], helpWords: 'At least 18 points.' },
      saidAt: expect.any(String),
    })
    const { reads } = (await doreen.see('/ask/plan-review/why')).input
    expect(reads.find(({ name }) => name === 'getCommunicationNeeds')?.reply).toEqual(needs)
  })

  test('is what was said before, where the newest was taken back', async () => {
    const arthur = await signIn('arthur')
    await send(arthur, journey, { help: ['easy-read'] })
    later(1)
    const { id } = await send(arthur, journey, { help: ['relay-uk'] })
    const step = `${api}/service-requests/${id}/steps/${crypto.randomUUID()}`
    expect((await arthur.call('PUT', step, { kind: 'withdrawn' })).status).toBe(200)
    expect((await needsOf(arthur)).answers).toEqual({ help: ['easy-read'] })
  })

  test('is nothing any more once it was sent empty', async () => {
    const doreen = await signIn('doreen')
    await send(doreen, journey, { help: ['easy-read'] })
    later(1)
    expect((await send(doreen, journey, {})).status).toBe(200)
    expect((await needsOf(doreen)).answers).toEqual({})
  })

  test('is nobody else’s to read', async () => {
    const [doreen, winifred] = [await signIn('doreen'), await signIn('winifred')]
    await send(doreen, journey, { help: ['easy-read'] })
    expect((await needsOf(winifred)).answers).toEqual({})
    const { session } = (await doreen.see('/settings')).input
    expect((await winifred.ask(`/api/people/${session?.person}/communication-needs`)).status).toBe(404)
  })
})
