import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchOutbox } from './watch-outbox.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

function watched() {
  const listeners = new Set<() => void>()
  const outbox = {
    drains: 0,
    pause: undefined as number | undefined,
    drain: async () => {
      outbox.drains += 1
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const target = Object.assign(new EventTarget(), { document })
  const stop = watchOutbox(outbox, target)
  const change = (pause: number | undefined) => {
    outbox.pause = pause
    for (const listener of listeners) listener()
  }
  return { outbox, document, target, stop, change, listeners }
}

test('it drains at the start, when the network is back and when the page is looked at, not when it is left', () => {
  const { outbox, document, target } = watched()
  expect(outbox.drains).toBe(1)
  target.dispatchEvent(new Event('online'))
  expect(outbox.drains).toBe(2)
  document.visibilityState = 'hidden'
  document.dispatchEvent(new Event('visibilitychange'))
  expect(outbox.drains).toBe(2)
  document.visibilityState = 'visible'
  document.dispatchEvent(new Event('visibilitychange'))
  expect(outbox.drains).toBe(3)
})

test('while something waits it comes back after each pause, once', () => {
  const { outbox, change } = watched()
  change(undefined)
  vi.advanceTimersByTime(600_000)
  expect(outbox.drains).toBe(1)
  for (let times = 0; times < 3; times++) change(2000)
  vi.advanceTimersByTime(1999)
  expect(outbox.drains).toBe(1)
  vi.advanceTimersByTime(1)
  expect(outbox.drains).toBe(2)
  vi.advanceTimersByTime(600_000)
  expect(outbox.drains).toBe(2)
})

test('a drain that fails is no complaint, and what was ended stays ended', async () => {
  const { outbox, target, stop, change, listeners } = watched()
  outbox.drain = async () => {
    outbox.drains += 1
    throw new Error('a bug')
  }
  target.dispatchEvent(new Event('online'))
  change(2000)
  stop()
  target.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(600_000)
  expect([outbox.drains, listeners.size]).toEqual([2, 0])
})
