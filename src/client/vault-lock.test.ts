import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DeviceKey } from '#contract/session.ts'
import { type Deletion, deletions } from './deletions.ts'
import type { DeviceStore } from './device-store.ts'
import type { Lock } from './lock.ts'
import { openMemoryStore } from './memory-store.ts'
import { Vault } from './vault.ts'

const pin = '294718'
const ann: DeviceKey = {
  account: '3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a1a',
  device: 'own',
  key: Buffer.alloc(32, 'key of ann').toString('base64url'),
  copyDays: 7,
}
const bob = { ...ann, account: '3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a1b' }

const told: Deletion[] = []
deletions.addEventListener('deletion', (event) => told.push((event as CustomEvent<Deletion>).detail))
beforeEach(() => {
  told.length = 0
})
afterEach(() => vi.restoreAllMocks())

const vaultOn = (store: DeviceStore) => new Vault(store, { rounds: 2 })
async function phone() {
  const store = openMemoryStore()
  const vault = vaultOn(store)
  await vault.setPin(ann, pin)
  await vault.keep('plan', 'words')
  return { store, vault }
}
const lockOn = (store: ReturnType<typeof openMemoryStore>) => [...store.content.locks.values()][0] as Lock
const sizes = ({ content }: ReturnType<typeof openMemoryStore>) => [content.locks.size, content.records.size]

test('B7: five wrong PINs in a row remove the copy, and it is told why', async () => {
  const { store, vault } = await phone()
  for (const triesLeft of [4, 3, 2, 1]) {
    expect(await vaultOn(store).unlock('482915')).toEqual({ state: 'wrong', triesLeft })
    expect(await vault.findLock()).toMatchObject({ triesLeft })
  }
  expect(await vaultOn(store).unlock('482915')).toEqual({ state: 'removed' })
  expect(sizes(store)).toEqual([0, 0])
  expect(told).toEqual([{ what: 'copy', reason: 'wrong-pin' }])
  expect(await vaultOn(store).unlock(pin)).toEqual({ state: 'none' })
})

test('B7: the try is on the disk before it is made, so a killed tab wins none', async () => {
  const { store } = await phone()
  const seen: number[] = []
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation(() => {
    seen.push(lockOn(store).tries)
    return new Promise(() => {})
  })
  for (let kills = 0; kills < 8; kills++) {
    void vaultOn(store).unlock('482915')
    await new Promise((done) => setTimeout(done, 5))
  }
  expect(seen).toEqual([1, 2, 3, 4, 5])
  expect(sizes(store)).toEqual([0, 0])
})

test('B7: tabs that try at the same time share the five tries', async () => {
  const { store } = await phone()
  const derive = vi.spyOn(crypto.subtle, 'deriveKey')
  await Promise.all(Array.from({ length: 20 }, () => vaultOn(store).unlock('482915')))
  expect(derive.mock.calls.length).toBeLessThanOrEqual(5)
  expect(sizes(store)).toEqual([0, 0])
})

test('B7: in any order of right and wrong, the copy goes at the fifth wrong in a row and not before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 14 }), async (tries) => {
      const { store } = await phone()
      let wrong = 0
      for (const right of tries) {
        const { state } = await vaultOn(store).unlock(right ? pin : '482915')
        if (wrong === 5) expect(state).toBe('none')
        else if (right) expect(state).toBe('opened')
        else expect(state).toBe(wrong === 4 ? 'removed' : 'wrong')
        if (wrong < 5) wrong = right ? 0 : wrong + 1
      }
      expect(sizes(store)).toEqual(wrong === 5 ? [0, 0] : [1, 1])
    }),
    { numRuns: 40 },
  )
})

test('without writing the try down, none is made', async () => {
  const derive = vi.spyOn(crypto.subtle, 'deriveKey')
  const broken = vaultOn({ transact: async () => ({ available: false }) })
  expect(await broken.unlock(pin)).toEqual({ state: 'unavailable' })
  expect(derive).not.toHaveBeenCalled()
})

test('B10: without a store everything answers, and nothing is thrown', async () => {
  const vault = vaultOn({ transact: async () => ({ available: false }) })
  expect(await vault.findLock()).toBeUndefined()
  expect(await vault.openWithKey(ann)).toBe(true)
  expect(await vault.keep('plan', 1)).toBe(false)
  expect(await vault.read('plan')).toEqual({ state: 'none' })
  expect(await vault.setPin(ann, pin)).toEqual({ state: 'refused', problem: 'no-storage' })
  expect(await vault.removeCopy('asked')).toBe(false)
  expect(told).toEqual([])
})

test('a lock that was changed opens for nobody; one that is no lock any more is removed', async () => {
  const { store } = await phone()
  const lock = lockOn(store)
  const { bytes } = lock.wrapped
  for (const changed of [{ rounds: 3 }, { keyId: 'other' }, { wrapped: { ...lock.wrapped, bytes: bytes.slice(1) } }]) {
    store.content.locks.set(lock.owner, { ...lock, ...changed })
    expect(await vaultOn(store).unlock(pin)).toMatchObject({ state: 'wrong' })
  }
  store.content.locks.set(lock.owner, { owner: lock.owner })
  expect(await vaultOn(store).unlock(pin)).toEqual({ state: 'none' })
  expect(told).toEqual([{ what: 'copy', reason: 'broken' }])
})

test('a new key from the server, or a device that is shared by now, removes the copy', async () => {
  const first = await phone()
  await vaultOn(first.store).openWithKey({ ...ann, key: Buffer.alloc(32, 'new').toString('base64url') })
  const second = await phone()
  await vaultOn(second.store).openWithKey({ ...ann, device: 'shared' })
  expect([sizes(first.store), sizes(second.store)]).toEqual([
    [0, 0],
    [0, 0],
  ])
  expect(told.map(({ reason }) => reason)).toEqual(['key-changed', 'shared-device'])
})

test('a tab that still has the old key keeps nothing beside a lock of the new one', async () => {
  const { store, vault } = await phone()
  const renewed = { ...ann, key: Buffer.alloc(32, 'new').toString('base64url') }
  expect(await vaultOn(store).setPin(renewed, pin)).toEqual({ state: 'set' })
  expect(told).toEqual([{ what: 'copy', reason: 'key-changed' }])
  expect(await vault.keep('plan', 'words')).toBe(false)
  expect(sizes(store)).toEqual([1, 0])
})

test('another person signing in leaves the copy alone; setting their own PIN takes its place', async () => {
  const { store } = await phone()
  const vault = vaultOn(store)
  await vault.openWithKey(bob)
  expect(await vault.keep('plan', 'of bob')).toBe(false)
  expect(sizes(store)).toEqual([1, 1])
  await vault.setPin(bob, '583920')
  expect(sizes(store)).toEqual([1, 0])
  expect(told).toEqual([{ what: 'copy', reason: 'other-account' }])
  expect(await vaultOn(store).unlock('583920')).toEqual({ state: 'opened', account: bob.account })
})

test('a new PIN for the same key keeps the copy, and the old PIN is over', async () => {
  const { store, vault } = await phone()
  expect(await vault.setPin(ann, '123456')).toEqual({ state: 'refused', problem: 'too-simple' })
  expect(await vault.setPin(ann, '583920')).toEqual({ state: 'set' })
  expect(await vaultOn(store).unlock(pin)).toMatchObject({ state: 'wrong' })
  const later = vaultOn(store)
  await later.unlock('583920')
  expect(await later.read('plan')).toMatchObject({ state: 'found', value: 'words' })
})

test('closing drops the key, also one that is on its way', async () => {
  const { store, vault } = await phone()
  vault.close()
  expect(vault.account).toBeUndefined()
  expect(await vault.read('plan')).toEqual({ state: 'closed' })
  expect(await vault.keep('plan', 1)).toBe(false)
  const slow = vaultOn(store)
  const unlocking = slow.unlock(pin)
  slow.close()
  await unlocking
  expect(slow.account).toBeUndefined()
})
