import { beforeEach, expect, test } from 'vitest'
import { ann, answering, bob, openPage, receiptFor, wish, wordsOf } from '../../tests/outbox-parts.ts'
import { refusal } from '../../tests/reliability/fake-council.ts'
import { NoAnswerError } from './call-errors.ts'
import { type Deletion, deletions } from './deletions.ts'
import { Outbox } from './outbox.ts'

const told: Deletion[] = []
deletions.addEventListener('deletion', (event) => told.push((event as CustomEvent<Deletion>).detail))
beforeEach(() => {
  told.length = 0
})

test('saved is said only once it is on the disk', async () => {
  const { store, outbox } = await openPage(answering().send)
  const item = wish('one')
  expect(await outbox.enqueue(item)).toBe(true)
  expect(store.content.outbox.size).toBe(1)
  expect(await outbox.list()).toMatchObject([
    { ...item, state: 'waiting', attempts: 0, savedAt: '2026-11-22T12:00:00.000Z' },
  ])
  expect(await outbox.count()).toBe(1)
})

test('A21: without a disk, or without a key, it says that it was not saved', async () => {
  const { vault } = await openPage(answering().send)
  const broken = { transact: async () => ({ available: false }) as const }
  const outbox = new Outbox({ store: broken, vault, send: answering().send, locks: null })
  expect(await outbox.enqueue(wish('one'))).toBe(false)
  expect([await outbox.list(), await outbox.count()]).toEqual([[], 0])
  await outbox.drain()
  expect([await outbox.change(wish('x').id), await outbox.delete(wish('x').id)]).toEqual([undefined, false])
  const page = await openPage(answering().send)
  page.vault.close()
  expect(await page.outbox.enqueue(wish('one'))).toBe(false)
})

test('what is sent names its person, because whoever is signed in then may be another', async () => {
  const { outbox } = await openPage(answering().send)
  await expect(outbox.enqueue({ ...wish('one'), person: 'me' })).rejects.toThrow(TypeError)
  await expect(outbox.enqueue({ ...wish('one'), id: '1' })).rejects.toThrow(TypeError)
})

test('A9: pressed twice, or again after it was sent, it counts once and has its receipt', async () => {
  const server = answering()
  const { outbox } = await openPage(server.send)
  const item = wish('one')
  expect(await Promise.all([outbox.enqueue(item), outbox.enqueue(item), outbox.drain()])).toEqual([
    true,
    true,
    undefined,
  ])
  await outbox.drain()
  expect(await outbox.enqueue(item)).toBe(true)
  await outbox.drain()
  expect(server.asked).toHaveLength(1)
  expect(await outbox.list()).toMatchObject([{ state: 'sent', receipt: receiptFor(item) }])
})

test('A14: taken back it is not sent; saved again under its id it goes with its new words', async () => {
  const server = answering(refusal('not-valid'))
  const { outbox } = await openPage(server.send)
  const item = wish('one')
  await outbox.enqueue(item)
  await outbox.drain()
  expect(await outbox.change(item.id)).toMatchObject({
    ...item,
    state: 'needs-attention',
    problem: 'refused',
    status: 422,
  })
  await outbox.drain()
  expect(await outbox.list()).toMatchObject([{ answers: item.answers, state: 'needs-attention' }])
  expect(await outbox.enqueue({ ...item, answers: { words: 'mended' } })).toBe(true)
  expect(await outbox.list()).toEqual([expect.not.objectContaining({ problem: expect.anything() })])
  await outbox.drain()
  expect(server.asked.map(wordsOf)).toEqual(['one', 'mended'])
})

test('one that still waits can be taken back, one that was sent cannot', async () => {
  const server = answering(new NoAnswerError('no-network'))
  const { outbox } = await openPage(server.send)
  const item = wish('one')
  await outbox.enqueue(item)
  await outbox.drain()
  const taken = await outbox.change(item.id)
  expect(taken).toMatchObject({ ...item, state: 'needs-attention' })
  expect(taken?.problem).toBeUndefined()
  await outbox.drain()
  expect(server.asked).toHaveLength(1)
  await outbox.enqueue(item)
  await outbox.drain()
  expect(await outbox.change(item.id)).toBeUndefined()
  expect(await outbox.change(crypto.randomUUID())).toBeUndefined()
})

test('taken back while it is on its way, and received all the same, it is known as sent', async () => {
  const { outbox } = await openPage(async (item) => {
    await outbox.change(item.id)
    return receiptFor(item)
  })
  await outbox.enqueue(wish('one'))
  await outbox.drain()
  expect(await outbox.list()).toMatchObject([{ state: 'sent' }])
})

test('taken back while it is on its way, and not received, it stays taken back', async () => {
  const { outbox } = await openPage(async (item) => {
    await outbox.change(item.id)
    throw new NoAnswerError('no-network')
  })
  await outbox.enqueue(wish('one'))
  await outbox.drain()
  expect(await outbox.list()).toMatchObject([{ state: 'needs-attention' }])
})

test('new words saved while the old ones are on their way are not taken for sent', async () => {
  const item = wish('one')
  const mended = { ...item, answers: { words: 'two' } }
  const server = answering(async () => {
    await outbox.change(item.id)
    await outbox.enqueue(mended)
    return receiptFor(item)
  }, refusal('other-words'))
  const { outbox } = await openPage(server.send)
  await outbox.enqueue(item)
  await outbox.drain()
  expect(server.asked.map(wordsOf)).toEqual(['one', 'two'])
  // The reference of what we have already helps to say which.
  expect(await outbox.list()).toMatchObject([
    { ...mended, state: 'needs-attention', problem: 'other-words', receipt: receiptFor(item) },
  ])
})

test('each deletion is told with its reason, and only one’s own can be deleted', async () => {
  const { store, outbox } = await openPage(answering().send)
  const [first, second] = [wish('one'), wish('two')]
  await outbox.enqueue(first)
  await outbox.drain()
  await outbox.enqueue(second)
  const other = await openPage(answering().send, { who: bob, store })
  expect(await other.outbox.delete(second.id)).toBe(false)
  expect([await outbox.delete(first.id), await outbox.delete(second.id), await outbox.delete(second.id)]).toEqual([
    true,
    true,
    false,
  ])
  expect(told).toEqual([
    { what: 'request', reason: 'sent' },
    { what: 'request', reason: 'asked' },
  ])
})

test('whoever listens hears of each change, also of another tab', async () => {
  let [posted, heard] = [0, 0]
  const hear = () => {
    heard += 1
  }
  const postMessage = () => {
    posted += 1
  }
  const channel = { postMessage, onmessage: null as unknown as (event: unknown) => void }
  const { store, vault } = await openPage(answering().send)
  const outbox = new Outbox({ store, vault, send: answering().send, locks: null, channel: channel as never })
  const stop = outbox.subscribe(hear)
  await outbox.enqueue(wish('one'))
  expect([posted, heard]).toEqual([1, 1])
  channel.onmessage({})
  expect([posted, heard]).toEqual([1, 2])
  await outbox.drain()
  expect(heard).toBeGreaterThan(2)
  stop()
  const before = heard
  await outbox.enqueue(wish('two', ann))
  expect(heard).toBe(before)
})
