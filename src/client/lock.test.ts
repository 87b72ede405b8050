import { afterEach, expect, test, vi } from 'vitest'
import type { DeviceKey } from '#contract/session.ts'
import type { Lock } from './lock.ts'
import { openMemoryStore } from './memory-store.ts'
import { pinRounds, Vault } from './vault.ts'

const ann: DeviceKey = {
  account: '3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a1a',
  device: 'own',
  key: Buffer.alloc(32, 'key of ann').toString('base64url'),
  copyDays: 7,
}
afterEach(() => vi.restoreAllMocks())

test('each guess costs 600,000 rounds unless a test says otherwise', async () => {
  expect(pinRounds).toBe(600_000)
  const store = openMemoryStore()
  const derive = vi.spyOn(crypto.subtle, 'deriveKey')
  await new Vault(store).setPin(ann, '294718')
  expect(derive).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 }),
    expect.anything(),
    expect.objectContaining({ name: 'AES-GCM', length: 256 }),
    false,
    expect.anything(),
  )
  const [lock] = store.content.locks.values() as Iterable<Lock>
  expect(lock?.salt).toHaveLength(16)
  expect(lock?.wrapped.iv).toHaveLength(12)
  expect(lock?.rounds).toBe(600_000)
})

test('salt and IV are never used twice', async () => {
  const store = openMemoryStore()
  const vault = new Vault(store, { rounds: 2 })
  const seen = new Set<string>()
  for (let times = 0; times < 20; times++) {
    await vault.setPin(ann, '294718')
    await vault.keep('plan', 'the same words')
    const [lock] = store.content.locks.values() as Iterable<Lock>
    const [record] = store.content.records.values() as Iterable<Lock['wrapped']>
    for (const bytes of [lock?.salt, lock?.wrapped.iv, record?.iv]) seen.add(String(bytes))
  }
  expect(seen.size).toBe(60)
})

test('what is no key does not open', async () => {
  const vault = new Vault(openMemoryStore())
  for (const key of ['', 'short', '*'.repeat(43), Buffer.alloc(31).toString('base64url')])
    expect(await vault.openWithKey({ ...ann, key })).toBe(false)
})

test('keys cannot be read by scripts, and their raw bytes are overwritten in memory', async () => {
  const secret: Uint8Array[] = []
  const { importKey, encrypt, decrypt } = crypto.subtle
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation(async (...given) => {
    const key: CryptoKey = await Reflect.apply(importKey, crypto.subtle, given)
    expect(key.extractable).toBe(false)
    if (given[2] === 'AES-GCM') secret.push(given[1] as unknown as Uint8Array)
    return key
  })
  vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...given) => {
    secret.push(given[2] as Uint8Array)
    return encrypt.apply(crypto.subtle, given)
  })
  vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
    const content = await decrypt.apply(crypto.subtle, given)
    secret.push(new Uint8Array(content))
    return content
  })
  const store = openMemoryStore()
  await new Vault(store, { rounds: 2 }).setPin(ann, '294718')
  expect(await new Vault(store).unlock('294718')).toMatchObject({ state: 'opened' })
  // From the server and into the lock; out of the lock and into the vault.
  expect(secret.map(({ length }) => length)).toEqual([32, 68, 68, 32])
  for (const bytes of secret) expect(bytes.every((byte) => byte === 0)).toBe(true)
})

test('a lock holds the key of the words too; both are wrapped, and what is no key does not open', async () => {
  const wordsKey = Buffer.alloc(32, 'words of ann').toString('base64url')
  const store = openMemoryStore()
  await new Vault(store, { rounds: 2 }).setPin({ ...ann, wordsKey }, '294718')
  const [lock] = store.content.locks.values() as Iterable<Lock>
  expect(lock?.wrapped.bytes).toHaveLength(32 + 32 + 36 + 16)
  const vault = new Vault(store, { rounds: 2 })
  expect(await vault.unlock('294718')).toEqual({ state: 'opened', account: ann.account })
  const sealed = await vault.words?.seal('name', 'words')
  const live = new Vault(store)
  expect(await live.openWithKey({ ...ann, wordsKey })).toBe(true)
  expect(await live.words?.unseal('name', sealed)).toBe('words')
  expect(await live.words?.unseal('another', sealed)).toBeUndefined()
  for (const none of ['', 'short']) expect(await live.openWithKey({ ...ann, wordsKey: none })).toBe(false)
})
