import { serialize } from 'node:v8'
import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { DeviceKey } from '#contract/session.ts'
import { type Deletion, deletions } from './deletions.ts'
import { openMemoryStore } from './memory-store.ts'
import type { seal } from './sealing.ts'
import { Vault } from './vault.ts'

const day = 86_400_000
const noon = Date.parse('2026-11-22T12:00:00.000Z')
const pin = '294718'
const plan = { version: 3, words: 'SENTINEL-garden' }

const deviceKey = (last: string, device: DeviceKey['device'] = 'own'): DeviceKey => ({
  account: `3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a1${last}`,
  device,
  key: Buffer.alloc(32, `key of ${last}`).toString('base64url'),
  copyDays: 7,
})
const [ann, bob] = [deviceKey('a'), deviceKey('b')]

let now = noon
const told: Deletion[] = []
deletions.addEventListener('deletion', (event) => told.push((event as CustomEvent<Deletion>).detail))
beforeEach(() => {
  now = noon
  told.length = 0
})

const vaultOn = (store = openMemoryStore()) => new Vault(store, { now: () => now, rounds: 2 })

/** A phone on which this person set a PIN and read a plan. */
async function phoneOf(owner: DeviceKey) {
  const store = openMemoryStore()
  const vault = vaultOn(store)
  expect(await vault.setPin(owner, pin)).toEqual({ state: 'set' })
  expect(await vault.keep('plan', plan)).toBe(true)
  return { store, vault }
}
const onlyRecord = (store: ReturnType<typeof openMemoryStore>) => [...store.content.records][0] as [string, Sealed]
type Sealed = Awaited<ReturnType<typeof seal>>

test('what was kept is read again after the PIN, without signal', async () => {
  const { store } = await phoneOf(ann)
  const later = vaultOn(store)
  expect(await later.read('plan')).toEqual({ state: 'closed' })
  expect(await later.unlock(` ${pin}`)).toEqual({ state: 'opened', account: ann.account })
  expect(await later.read('plan')).toEqual({ state: 'found', value: plan, savedAt: '2026-11-22T12:00:00.000Z' })
  expect(await later.read('letters')).toEqual({ state: 'none' })
})

test('whatever JSON is kept comes back, under any name', async () => {
  const { vault } = await phoneOf(ann)
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.jsonValue(), async (name, value) => {
      const json = JSON.parse(JSON.stringify(value))
      expect(await vault.keep(name, json)).toBe(true)
      expect(await vault.read(name)).toMatchObject({ state: 'found', value: json })
    }),
  )
})

test('a shared device is never written to', async () => {
  const store = openMemoryStore()
  const vault = vaultOn(store)
  const shared = deviceKey('a', 'shared')
  expect(await vault.openWithKey(shared)).toBe(true)
  expect(await vault.keep('plan', plan)).toBe(false)
  expect(await vault.setPin(shared, pin)).toEqual({ state: 'refused', problem: 'shared-device' })
  expect(await vault.findLock()).toBeUndefined()
  expect(store.content.locks.size + store.content.records.size).toBe(0)
})

test('no key, name, PIN or word can be read on the disk', async () => {
  const { store } = await phoneOf(ann)
  const disk = serialize([store.content.locks, store.content.records]).toString('latin1')
  const raw = Buffer.from(ann.key, 'base64url')
  for (const secret of [raw.toString('latin1'), raw.toString('hex'), ann.key, ann.account, pin, 'plan', 'SENTINEL'])
    expect(disk).not.toContain(secret)
  expect(disk).toContain('copyDays')
})

test('B5: a record of one person does not open as another’s, nor under another name', async () => {
  const { store, vault } = await phoneOf(ann)
  const [, record] = onlyRecord(store)
  await vault.keep('letters', [])
  const [, letters] = [...store.content.records.keys()]
  store.content.records.set(letters as string, record)
  expect(await vault.read('letters')).toEqual({ state: 'broken' })

  // Even with the very same key: what differs is only whose it is.
  const other = await phoneOf({ ...bob, key: ann.key })
  other.store.content.records.set(onlyRecord(other.store)[0], record)
  expect(await other.vault.read('plan')).toEqual({ state: 'broken' })
})

test('B6: a record changed in any byte, or cut, is refused and removed, and the rest goes on', async () => {
  const { store, vault } = await phoneOf(ann)
  const [key, { iv, bytes }] = onlyRecord(store)
  const broken = fc.oneof(
    fc.nat(bytes.length - 1).map((at) => ({ iv, bytes: bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)) })),
    fc.nat(iv.length - 1).map((at) => ({ iv: iv.map((byte, index) => (index === at ? byte ^ 1 : byte)), bytes })),
    fc.nat(bytes.length - 1).map((length) => ({ iv, bytes: bytes.slice(0, length) })),
    fc.constantFrom<unknown>({ iv }, { iv: 'x', bytes: 'y' }, null, 7, 'text', []),
  )
  await fc.assert(
    fc.asyncProperty(broken, async (record) => {
      told.length = 0
      store.content.records.set(key, record)
      expect(await vault.read('plan')).toEqual({ state: 'broken' })
      expect(store.content.records.size).toBe(0)
      expect(told).toEqual([{ what: 'record', reason: 'broken' }])
      expect(await vault.keep('plan', plan)).toBe(true)
      expect(await vault.read('plan')).toMatchObject({ state: 'found' })
    }),
  )
})

test('B8: a copy past its days is not shown, and the day it was made is said', async () => {
  const { store, vault } = await phoneOf(ann)
  const savedAt = '2026-11-22T12:00:00.000Z'
  now = noon + 7 * day
  expect(await vault.read('plan')).toMatchObject({ state: 'found' })
  expect(await vault.findLock()).toEqual({ savedAt, copyDays: 7, tooOld: false, triesLeft: 5 })
  now += 1
  expect(await vault.read('plan')).toEqual({ state: 'too-old', savedAt })
  expect(await vaultOn(store).unlock(pin)).toEqual({ state: 'too-old', savedAt })
  expect(await vault.findLock()).toMatchObject({ tooOld: true, triesLeft: 5 })
})

test('B8: setting the clock back by more than a day does not help', async () => {
  const { store, vault } = await phoneOf(ann)
  now = noon - day
  expect(await vault.read('plan')).toMatchObject({ state: 'found' })
  now -= 1
  expect(await vault.read('plan')).toMatchObject({ state: 'too-old' })
  expect(await vaultOn(store).unlock(pin)).toMatchObject({ state: 'too-old' })
})

test('reading it anew makes a copy young again, and only a live session can', async () => {
  const { store, vault } = await phoneOf(ann)
  now = noon + 6 * day
  const offline = vaultOn(store)
  await offline.unlock(pin)
  expect(await offline.keep('plan', plan)).toBe(false)
  await vault.keep('plan', plan)
  now = noon + 12 * day
  expect(await vaultOn(store).unlock(pin)).toMatchObject({ state: 'opened' })
  expect(await vault.read('plan')).toMatchObject({ savedAt: '2026-11-28T12:00:00.000Z' })
})
