import * as z from 'zod/mini'
import type { DeviceKey } from '#contract/session.ts'
import {
  Bytes,
  bytesOf,
  fingerprint,
  importKey,
  keyFromPin,
  randomBytes,
  Sealed,
  seal,
  textOf,
  unseal,
} from './sealing.ts'

const keyLength = 32

/**
 * What lies on one's own phone so that a PIN opens it: the key and the account, encrypted by the PIN.
 * `owner` and `keyId` are fingerprints; nothing here names anyone. `tries` counts wrong PINs in a row.
 */
export const Lock = z.strictObject({
  owner: z.string(),
  keyId: z.string(),
  rounds: z.int(),
  salt: Bytes,
  wrapped: Sealed,
  tries: z.int(),
  savedAt: z.string(),
  copyDays: z.int(),
})
export type Lock = z.infer<typeof Lock>

/** A key that is open in memory, and whose it is. */
export type OpenKey = { account: string; owner: string; keyId: string; copyDays: number; key: CryptoKey }

/** The bytes of a key as the server gives it, or undefined if it is not one. */
function keyBytes(base64url: string): Bytes | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
    return bytes.length === keyLength ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Opens what the server gave, or undefined where this cannot be done (no key, no WebCrypto). */
export async function openDeviceKey({ account, key, copyDays }: DeviceKey): Promise<OpenKey | undefined> {
  const raw = keyBytes(key)
  if (!raw || !globalThis.crypto?.subtle) return undefined
  const [owner, keyId] = await Promise.all([fingerprint(account), fingerprint(`key|${key}`)])
  return { account, owner, keyId, copyDays, key: await importKey(raw) }
}

const boundTo = ({ owner, keyId, rounds }: Pick<Lock, 'owner' | 'keyId' | 'rounds'>) =>
  `${owner}|lock|${keyId}|${rounds}`

/** Wraps the key by a PIN. The account goes inside, because without signal nobody else can say whose copy this is. */
export async function makeLock(
  { account, key, copyDays }: DeviceKey,
  { owner, keyId }: OpenKey,
  pin: string,
  rounds: number,
  savedAt: string,
): Promise<Lock> {
  const salt = randomBytes(16)
  const raw = keyBytes(key) ?? randomBytes(0)
  const content = new Uint8Array([...raw, ...bytesOf(account)])
  raw.fill(0)
  const wrapped = await seal(await keyFromPin(pin, salt, rounds), boundTo({ owner, keyId, rounds }), content)
  content.fill(0)
  return { owner, keyId, rounds, salt, wrapped, tries: 0, savedAt, copyDays }
}

/** Tries a PIN on a lock. */
export async function openLock(lock: Lock, pin: string): Promise<OpenKey | undefined> {
  const { owner, keyId, copyDays } = lock
  const content = await unseal(await keyFromPin(pin, lock.salt, lock.rounds), boundTo(lock), lock.wrapped)
  if (!content) return undefined
  const account = textOf(content.slice(keyLength))
  const raw = content.slice(0, keyLength)
  content.fill(0)
  return { account, owner, keyId, copyDays, key: await importKey(raw) }
}
