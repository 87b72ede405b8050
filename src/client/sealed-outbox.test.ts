import { beforeEach, describe, expect, test } from 'vitest'
import { refusal } from '../../tests/reliability/fake-council.ts'
import { NoAnswerError, ProblemError } from './call-errors.ts'
import { openMemoryStore } from './memory-store.ts'
import { SealedOutbox } from './sealed-outbox.ts'

const id = '7d3f0a52-3b0e-4f43-9f0a-5a0f5ad2c111'
const receivedAt = '2026-11-22T10:15:00.000Z'

let asked: string[]
let answers: (() => unknown)[]
let received: string[]
let store: ReturnType<typeof openMemoryStore>

/** A page with an outbox on the same device as the one before. */
const openPage = () =>
  new SealedOutbox({
    store,
    now: () => Date.parse(receivedAt),
    random: () => 0.5,
    locks: null,
    send: async (request) => {
      asked.push(request)
      const answer = answers.shift() ?? (() => ({ id: request, receivedAt }))
      return answer() as never
    },
    onReceived: (receipt) => received.push(receipt.id),
  })
const fail = (error: unknown) => () => {
  throw error
}

beforeEach(() => {
  asked = []
  answers = []
  received = []
  store = openMemoryStore()
})

test('it is there once it is on the disk, and goes with the receipt for it', async () => {
  const outbox = openPage()
  expect(await outbox.put(id, 'sealed')).toBe(true)
  expect(await outbox.list()).toEqual([{ id, sealed: 'sealed', savedAt: receivedAt, refused: false }])
  await outbox.drain()
  expect([await outbox.list(), received, outbox.pause]).toEqual([[], [id], undefined])
})

test('pressed twice it is one, and the first time counts', async () => {
  const outbox = openPage()
  await outbox.put(id, 'first')
  await outbox.put(id, 'second')
  expect(await outbox.list()).toMatchObject([{ sealed: 'first' }])
})

test.for([
  ['no network', fail(new NoAnswerError('no-network'))],
  ['a captive portal', fail(new NoAnswerError('not-ours'))],
  ['a proxy’s own 404', fail(new ProblemError(404, undefined))],
  ['a proxy’s own 422', fail(new ProblemError(422, undefined))],
  ['429', fail(refusal('too-many', 60))],
  ['500', fail(refusal('broken'))],
  ['503', fail(refusal('unavailable', 60))],
  ['404 of ours', fail(refusal('not-found'))],
  ['the receipt of another', () => ({ id: crypto.randomUUID(), receivedAt })],
] as const)('after %s it stays, and goes the next time, also after the page was closed', async ([, answer]) => {
  answers = [answer]
  const outbox = openPage()
  await outbox.put(id, 'sealed')
  await outbox.drain()
  expect(await outbox.list()).toMatchObject([{ refused: false }])
  expect(outbox.pause).toBeGreaterThan(0)
  const again = openPage()
  await again.drain()
  expect([asked, await again.list(), received]).toEqual([[id, id], [], [id]])
})

test.for([refusal('not-valid'), refusal('other-words'), refusal('other-owner'), refusal('too-large')])(
  '%s keeps it, says so, and does not knock again',
  async (error) => {
    answers = [fail(error)]
    const outbox = openPage()
    await outbox.put(id, 'sealed')
    await outbox.drain()
    await outbox.drain()
    expect([asked.length, received]).toEqual([1, []])
    expect(await outbox.list()).toMatchObject([{ refused: true }])
  },
)

test('one that waits does not keep the others from going', async () => {
  answers = [fail(refusal('broken'))]
  const outbox = openPage()
  const second = crypto.randomUUID()
  await outbox.put(id, 'one')
  await outbox.put(second, 'two')
  await outbox.drain()
  expect([received, (await outbox.list())?.map((item) => item.id)]).toEqual([[second], [id]])
})

describe('where nothing can be kept', () => {
  test('it says so', async () => {
    store = { ...openMemoryStore(), transact: async () => ({ available: false }) as never }
    const outbox = openPage()
    expect([await outbox.put(id, 'sealed'), await outbox.list()]).toEqual([false, undefined])
  })
})
