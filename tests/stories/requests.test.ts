import { beforeEach, expect, test, vi } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { findJourney } from '#contract/journeys/index.ts'
import type { Step } from '#contract/journeys/journey.ts'
import { Receipt } from '#contract/service-request.ts'
import { handlers } from '#server/handlers.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

const { signIn, owner, later } = await startServer()
const words = 'The lanternfish by the harbour wall'
const answers = { grounds: ['something-changed'], words, place: 'my-home' }
const body = (change: object = {}) => ({ journey: 'plan-review', answers: { ...answers, ...change } })
const at = (id: string, person = 'me') => `/api/people/${person}/service-requests/${id}`
const send = (who: Visitor, id: string, sent: object = body()) => who.call('PUT', at(id), sent)
const rowsOf = (id: string) => owner.selectFrom('service_request').selectAll().where('id', '=', id).execute()
const audits = () => owner.selectFrom('audit').selectAll().orderBy('id', 'desc').execute()
const typeOf = async (response: Response) => (await response.json()).type
const list = async (who: Visitor) => (await (await who.ask('/api/people/me/service-requests')).json()).requests

let doreen: Visitor
let id: string
beforeEach(async () => {
  later(5)
  doreen = await signIn('doreen')
  id = crypto.randomUUID()
})

test('each council offers only what is declared, and no step takes the place of checking', () => {
  for (const { journeys } of councils) {
    expect(journeys.length).toBeGreaterThan(0)
    for (const journey of journeys) expect(findJourney(journey)?.steps.map((step) => step.id)).not.toContain('check')
  }
})

test('what is sent has a receipt with a number to say, and is there to be read', async () => {
  const response = await send(doreen, id)
  expect(response.status).toBe(200)
  const receipt = Receipt.parse(await response.json())
  expect(receipt).toMatchObject({ id, journey: 'plan-review' })
  const request = { ...receipt, answers, stage: 'received', steps: [] }
  expect(await (await doreen.ask(at(id))).json()).toEqual(request)
  expect((await list(doreen))[0]).toEqual(request)
})

test('my requests are the newest first', async () => {
  const second = crypto.randomUUID()
  await send(doreen, id)
  later(1)
  await send(doreen, second)
  expect((await list(doreen)).slice(0, 2).map((one: Receipt) => one.id)).toEqual([second, id])
})

test('the same sent again, however late, has the same receipt to the byte, and counts once', async () => {
  const first = await (await send(doreen, id)).text()
  later(45)
  const again = await signIn('doreen')
  for (const sent of [
    body(),
    body({ words: `  ${words}\n` }),
    { journey: 'plan-review', answers: Object.fromEntries(Object.entries(answers).reverse()) },
    // What is not asked where one meets at home is dropped before the words are compared.
    body({ elsewhere: 'The library' }),
  ])
    expect(await (await send(again, id, sent)).text()).toBe(first)
  expect(await rowsOf(id)).toHaveLength(1)
})

test('the same things ticked in another order are the same words', async () => {
  const ticked = ['something-changed', 'not-meeting-needs']
  const first = await (await send(doreen, id, body({ grounds: ticked }))).text()
  expect(await (await send(doreen, id, body({ grounds: ticked.toReversed() }))).text()).toBe(first)
})

test('the same words are known again by a server that asks in another order', async () => {
  const ticked = body({ grounds: ['something-changed', 'something-else'] })
  const first = await (await send(doreen, id, ticked)).text()
  const steps = findJourney('plan-review')?.steps as Step[]
  const options = steps[0]?.fields.grounds?.options as string[]
  for (const list of [steps, options]) list.reverse()
  const again = await send(doreen, id, ticked)
  for (const list of [steps, options]) list.reverse()
  expect(await again.text()).toBe(first)
})

test('the same id with other words is refused, and the first stays as it was', async () => {
  await send(doreen, id)
  const before = await rowsOf(id)
  for (const other of [body({ words: 'Something else' }), body({ grounds: ['something-else'] })]) {
    const response = await send(doreen, id, other)
    expect([response.status, await typeOf(response)]).toEqual([409, '/problems/other-words'])
  }
  expect(await rowsOf(id)).toEqual(before)
})

test('twenty who send one id at the same moment are one request, and all have its receipt', async () => {
  const answered = await Promise.all(Array.from({ length: 20 }, () => send(doreen, id)))
  expect(new Set(answered.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(await Promise.all(answered.map((response) => response.text()))).size).toBe(1)
  expect(await rowsOf(id)).toHaveLength(1)
})

test('of two who send one id with other words at the same moment, one is kept and one is told', async () => {
  const both = await Promise.all([send(doreen, id), send(doreen, id, body({ words: 'Something else' }))])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await rowsOf(id)).toHaveLength(1)
})

test('a number that was drawn before is drawn again', async () => {
  const { reference } = await (await send(doreen, id)).json()
  const [second, draw] = [crypto.randomUUID(), crypto.getRandomValues.bind(crypto)]
  const signs = [...reference.replace('-', '')].map((sign) => '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(sign))
  const spy = vi.spyOn(crypto, 'getRandomValues')
  spy.mockImplementationOnce((bytes) => {
    ;(bytes as Uint8Array).set(signs)
    return bytes
  })
  spy.mockImplementation(draw)
  const receipt = Receipt.parse(await (await send(doreen, second)).json())
  expect(spy).toHaveBeenCalledTimes(2)
  expect([receipt.id, receipt.reference === reference]).toEqual([second, false])
})

test('it is kept whole or not at all: what fails after it takes it back, and the draft is still there', async () => {
  await doreen.call('PUT', '/api/people/me/drafts/plan-review', { id, answers })
  const own = handlers.putServiceRequest
  handlers.putServiceRequest = async (...given) => {
    await own(...given)
    throw new Error('the power went')
  }
  const [response, written] = [await send(doreen, id), await audits()]
  handlers.putServiceRequest = own
  expect(response.status).toBe(500)
  expect([await rowsOf(id), written[0]?.action]).toEqual([[], 'putDraft'])
  expect(await (await doreen.ask('/api/people/me/drafts/plan-review')).json()).toMatchObject({ id, answers })
  expect((await send(doreen, id)).status).toBe(200)
})
