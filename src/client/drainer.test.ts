import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ann, answering, bob, openPage, receiptFor, wish, wordsOf } from '../../tests/outbox-parts.ts'
import { refusal } from '../../tests/reliability/fake-council.ts'
import { backOff } from './back-off.ts'
import { NoAnswerError, ProblemError } from './call-errors.ts'
import type { Locks } from './drainer.ts'
import { openMemoryStore } from './memory-store.ts'
import type { Outbox } from './outbox.ts'

const offline = new NoAnswerError('no-network')
const write = async (outbox: Outbox, ...words: string[]) => {
  for (const one of words) await outbox.enqueue(wish(one))
}

test('A12: a hundred with random troubles are all sent once, in the order they were written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(3)), async (dice) => {
      const arrived: unknown[] = []
      const troubles = [refusal('broken'), refusal('too-many', 60), offline, new ProblemError(502, undefined)]
      const { outbox } = await openPage(async (item) => {
        if (item.attempts < 3 && dice.next().value === 0) throw troubles[dice.next().value ?? 0]
        arrived.push(wordsOf(item))
        return receiptFor(item)
      })
      const words = Array.from({ length: 100 }, (_, at) => `request ${at}`)
      await write(outbox, ...words)
      for (let rounds = 0; rounds < 400 && (await outbox.count()) > 0; rounds++) await outbox.drain()
      expect(arrived).toEqual(words)
    }),
    { numRuns: 1 },
  )
})

test('no network is found out once a round, not once for each', async () => {
  const server = answering(offline)
  const { outbox } = await openPage(server.send)
  await write(outbox, 'one', 'two')
  await outbox.enqueue({ ...wish('three'), person: bob.account })
  await outbox.drain()
  expect(server.asked).toHaveLength(1)
  await outbox.drain()
  expect(server.asked.map(wordsOf)).toEqual(['one', 'one', 'two', 'three'])
})

test('one that our server cannot take just now holds up no other person’s, and its own person’s only for a while', async () => {
  const { outbox } = await openPage(async (item) => {
    if (wordsOf(item) === 'one') throw refusal('broken')
    return receiptFor(item)
  })
  await write(outbox, 'one', 'two')
  await outbox.enqueue({ ...wish('of another'), person: bob.account })
  const states = async () => (await outbox.list()).map(({ state }) => state)
  await outbox.drain()
  expect(await states()).toEqual(['waiting', 'waiting', 'sent'])
  for (let rounds = 0; rounds < 5; rounds++) await outbox.drain()
  expect(await states()).toEqual(['waiting', 'sent', 'sent'])
})

test.for([
  ['is refused by something between', new ProblemError(403, undefined)],
  ['never gets through', offline],
] as const)('one that %s does not block the rest for ever', async ([_, error]) => {
  const { outbox } = await openPage(async (item) => {
    if (wordsOf(item) === 'one') throw error
    return receiptFor(item)
  })
  await write(outbox, 'one', 'two')
  for (let rounds = 0; rounds < 6; rounds++) await outbox.drain()
  expect((await outbox.list()).map(({ state }) => state)).toEqual(['waiting', 'sent'])
})

test('what is written while it drains goes too, and a drain asked for meanwhile is not lost', async () => {
  const server = answering(async (item: ReturnType<typeof wish>) => {
    await write(outbox, 'two')
    void outbox.drain()
    return receiptFor(item)
  })
  const { outbox } = await openPage(server.send)
  await write(outbox, 'one')
  await outbox.drain()
  expect(server.asked.map(wordsOf)).toEqual(['one', 'two'])
})

test('a drain that is asked for when the one before has looked for the last time is not lost', async () => {
  const server = answering()
  let isLate = false
  const slow = async (_: string, __: unknown, enter: (lock: unknown) => Promise<void>) => {
    await enter({})
    if (isLate) return
    isLate = true
    await write(outbox, 'two')
    void outbox.drain()
  }
  const { outbox } = await openPage(server.send, { locks: { request: slow } as unknown as Locks })
  await write(outbox, 'one')
  await outbox.drain()
  expect(server.asked.map(wordsOf)).toEqual(['one', 'two'])
})

/** Web Locks of one browser. */
function browserLocks() {
  let taken = false
  const request = async (_: string, __: unknown, enter: (lock: unknown) => Promise<void>) => {
    if (taken) return enter(null)
    taken = true
    await enter({}).finally(() => {
      taken = false
    })
  }
  return { request } as unknown as Locks
}

test('A6: of many tabs one drains', async () => {
  const store = openMemoryStore()
  const locks = browserLocks()
  const server = answering()
  const pages = await Promise.all(Array.from({ length: 5 }, () => openPage(server.send, { store, locks })))
  await write((pages[0] as (typeof pages)[0]).outbox, 'one', 'two', 'three')
  await Promise.all(pages.map(({ outbox }) => outbox.drain()))
  expect(server.asked.map(wordsOf)).toEqual(['one', 'two', 'three'])
})

test('A8: without locks all may send, each under the same id, and what was sent stays sent', async () => {
  const store = openMemoryStore()
  const first = answering()
  const late = answering(async () => {
    await new Promise((done) => setTimeout(done, 20))
    return refusal('broken')
  })
  const pages = [await openPage(first.send, { store }), await openPage(late.send, { store })] as const
  await write(pages[0].outbox, 'one')
  await Promise.all(pages.map(({ outbox }) => outbox.drain()))
  expect(late.asked.map(({ id }) => id)).toEqual(first.asked.map(({ id }) => id))
  expect(await pages[1].outbox.list()).toMatchObject([{ state: 'sent' }])
})

test('locks that a browser refuses, or that a sleeping tab never gives back, stop nothing', async () => {
  const refuses = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } as unknown as Locks
  const sleeps = {
    request: (_: string, __: unknown, enter: (lock: unknown) => unknown) => enter(null),
  } as unknown as Locks
  const [one, other] = [
    await openPage(answering().send, { locks: refuses }),
    await openPage(answering().send, { locks: sleeps }),
  ]
  await write(one.outbox, 'one')
  await one.outbox.drain()
  expect(await one.outbox.count()).toBe(0)
  await write(other.outbox, 'one')
  for (let times = 0; times < 3; times++) {
    await other.outbox.drain()
    expect([await other.outbox.count(), other.outbox.pause]).toEqual([1, 1000])
  }
  await other.outbox.drain()
  expect(await other.outbox.count()).toBe(0)
})

test('back-off grows from up to 2 seconds to up to 5 minutes, anywhere between nothing and that', () => {
  const most = (failures: number) => backOff(failures, () => 1)
  expect([0, 1, 2, 3].map(most)).toEqual([2000, 4000, 8000, 16_000])
  expect([8, 20, 5000].map(most)).toEqual([300_000, 300_000, 300_000])
  expect(backOff(3, () => 0.25)).toBe(4000)
})

test('the pause grows with each round in vain, obeys the server, and ends when something got through', async () => {
  const server = answering(offline, offline, refusal('unavailable', 60), refusal('too-many', 86_400))
  const { outbox } = await openPage(server.send)
  await write(outbox, 'one')
  const pauses: unknown[] = []
  for (let rounds = 0; rounds < 5; rounds++) {
    await outbox.drain()
    pauses.push(outbox.pause)
  }
  expect(pauses).toEqual([2000, 4000, 60_000, 3_600_000, undefined])
  server.answers.push((item: ReturnType<typeof wish>) => receiptFor(item), offline)
  await write(outbox, 'two', 'three')
  await outbox.drain()
  expect(outbox.pause).toBe(1000)
})

test('a vault that nobody opened has nothing to drain, and no reason to come back', async () => {
  const { outbox, vault } = await openPage(answering().send, { who: ann })
  await write(outbox, 'one')
  vault.close()
  await outbox.drain()
  expect(outbox.pause).toBeUndefined()
})
