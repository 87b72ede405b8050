import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ann, answering, openPage, receiptFor, wish } from '../../tests/outbox-parts.ts'
import { refusal } from '../../tests/reliability/fake-council.ts'
import { FileRefusedError, NoAnswerError, ProblemError } from './call-errors.ts'

const problem = (status: number, type = 'about:blank') => new ProblemError(status, { type, title: '', status })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => vi.useRealTimers())

async function after(answer: unknown) {
  const server = answering(answer)
  const { outbox } = await openPage(server.send)
  const item = wish('a ramp at the door')
  await outbox.enqueue(item)
  await outbox.drain()
  const [kept] = await outbox.list()
  expect(kept).toMatchObject({ ...item, attempts: 1 })
  return { kept, outbox, server, item }
}

test('a receipt makes it sent, and it stays until the receipt was shown', async () => {
  const { kept, outbox, server, item } = await after(receiptFor)
  expect(kept).toMatchObject({ state: 'sent', receipt: receiptFor(item) })
  expect(await outbox.count()).toBe(0)
  await outbox.drain()
  expect(server.asked).toHaveLength(1)
  expect(await outbox.delete(item.id)).toBe(true)
  expect(await outbox.list()).toEqual([])
})

test.for([
  ['no network', new NoAnswerError('no-network')],
  ['a captive portal with a page', new NoAnswerError('not-ours')],
  ['a reply this app cannot read', new NoAnswerError('not-understood')],
  ['408', problem(408)],
  ['425', problem(425)],
  ['429', refusal('too-many', 60)],
  ['500', refusal('broken')],
  ['502 of a proxy', new ProblemError(502, undefined)],
  ['503', refusal('unavailable', 60)],
  ['504', problem(504)],
  ['401 of a captive portal', new ProblemError(401, undefined)],
  ['404 of a proxy', new ProblemError(404, undefined)],
  ['nothing at all', undefined],
  ['a 200 without a receipt', {}],
  ['a receipt for another', { ...receiptFor(wish('x')) }],
  ['a receipt for another journey', (item: ReturnType<typeof wish>) => ({ ...receiptFor(item), journey: 'complaint' })],
  ['a receipt without a reference', (item: ReturnType<typeof wish>) => ({ ...receiptFor(item), reference: '' })],
  ['a fault of our own', new Error('a bug')],
] as const)('after %s it waits, and goes next time under the same id', async ([_, answer]) => {
  const { kept, outbox, server, item } = await after(answer)
  expect(kept).toMatchObject({ state: 'waiting' })
  expect(kept?.receipt).toBeUndefined()
  await outbox.drain()
  expect(server.asked.map(({ id }) => id)).toEqual([item.id, item.id])
  expect((await outbox.list())[0]).toMatchObject({ state: 'sent', attempts: 2 })
})

test.for([
  [problem(400), 400],
  [refusal('forbidden'), 403],
  [refusal('not-found'), 404],
  [refusal('too-large'), 413],
  [refusal('not-valid'), 422],
  [refusal('conflict'), 409],
] as const)('%s needs attention: the words are kept, and it is not sent again by itself', async ([answer, status]) => {
  const { kept, outbox, server } = await after(answer)
  expect(kept).toMatchObject({ state: 'needs-attention', problem: 'refused', status })
  await outbox.drain()
  expect(server.asked).toHaveLength(1)
  expect(await outbox.count()).toBe(1)
})

test('of a file that is refused its name is kept, so that the person can take it out', async () => {
  const { kept, outbox, item } = await after(new FileRefusedError('A bill.pdf', refusal('unsafe-file')))
  const why = { state: 'needs-attention', problem: 'file-refused', file: 'A bill.pdf' }
  expect(kept).toMatchObject(why)
  await outbox.change(item.id)
  expect(await outbox.list()).toMatchObject([why])
})

test('an answer about another version of the plan needs attention, and its words are kept', async () => {
  const { kept } = await after(refusal('other-version'))
  expect(kept).toMatchObject({ state: 'needs-attention', problem: 'other-version' })
})

test('A10: other words under the same id need attention, and go on under a new id', async () => {
  const { kept, outbox, server, item } = await after(refusal('other-words'))
  expect(kept).toMatchObject({ state: 'needs-attention', problem: 'other-words' })
  const taken = await outbox.change(item.id)
  expect(taken?.id).not.toBe(item.id)
  expect(await outbox.list()).toMatchObject([{ id: taken?.id, answers: item.answers, state: 'needs-attention' }])
  if (taken) await outbox.enqueue(taken)
  await outbox.drain()
  expect(server.asked.at(-1)?.id).toBe(taken?.id)
  expect(await outbox.list()).toMatchObject([{ id: taken?.id, state: 'sent' }])
})

test('A15: signed out, all are held and nobody knocks again; after the same person’s sign-in each goes once', async () => {
  const server = answering(refusal('signed-out'))
  const { outbox, vault } = await openPage(server.send)
  for (const words of ['one', 'two', 'three']) await outbox.enqueue(wish(words))
  await outbox.drain()
  expect((await outbox.list()).map(({ state, problem }) => [state, problem])).toEqual(
    Array(3).fill(['held', 'signed-out']),
  )
  await outbox.drain()
  expect(server.asked).toHaveLength(1)
  expect(outbox.pause).toBeUndefined()
  await vault.openWithKey(ann)
  await outbox.drain()
  expect(server.asked.map(({ answers }) => answers.words)).toEqual(['one', 'one', 'two', 'three'])
  expect((await outbox.list()).map(({ state, problem }) => [state, problem])).toEqual(
    Array(3).fill(['sent', undefined]),
  )
})

test('an id of somebody else is held for its owner, and the rest goes', async () => {
  const server = answering(refusal('other-owner'))
  const { outbox } = await openPage(server.send)
  for (const words of ['one', 'two']) await outbox.enqueue(wish(words))
  await outbox.drain()
  await outbox.drain()
  expect(server.asked).toHaveLength(2)
  expect(await outbox.list()).toMatchObject([{ state: 'held', problem: 'other-owner' }, { state: 'sent' }])
})

test('a network that never answers is given up on after a minute', async () => {
  let signal: AbortSignal | undefined
  const { outbox } = await openPage(((_: unknown, how: { signal: AbortSignal }) => {
    signal = how.signal
    return new Promise(() => {})
  }) as never)
  await outbox.enqueue(wish('one'))
  const draining = outbox.drain()
  await vi.waitFor(() => expect(signal).toBeDefined(), { interval: 1 })
  await vi.advanceTimersByTimeAsync(60_000)
  await draining
  expect(signal?.aborted).toBe(true)
  expect(await outbox.list()).toMatchObject([{ state: 'waiting', attempts: 1 }])
})
