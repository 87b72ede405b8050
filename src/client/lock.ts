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
const accountLength = 36

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

/** The keys that are open in memory, and whose they are: one for what was read, one for what was written. */
export type OpenKey = {
  account: string
  owner: string
  keyId: string
  copyDays: number
  key: CryptoKey
  wordsKey: CryptoKey | undefined
}

/** The bytes of a key as the server gives it, or undefined if it is not one. */
function keyBytes(base64url: string): Bytes | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
    return bytes.length === keyLength ? bytes : undefined
  } catch {
    return undefined
  }
}

/** One after the other, as they lie in a lock. */
async function importKeys(keys: Bytes): Promise<Pick<OpenKey, 'key' | 'wordsKey'>> {
  const words = keys.length > keyLength ? keys.slice(keyLength) : undefined
  const first = keys.slice(0, keyLength)
  keys.fill(0)
  const key = await importKey(first)
  return { key, wordsKey: words && (await importKey(words)) }
}

/** The bytes of all that the server gave, or undefined if some of it is no key. */
function allKeyBytes({ key, wordsKey }: Pick<DeviceKey, 'key' | 'wordsKey'>): Bytes | undefined {
  const raw = [key, ...(wordsKey === undefined ? [] : [wordsKey])].map(keyBytes)
  const all = new Uint8Array(raw.flatMap((bytes) => [...(bytes ?? [])]))
  for (const bytes of raw) bytes?.fill(0)
  return raw.includes(undefined) ? undefined : all
}

/** Opens what the server gave, or undefined where this cannot be done (no key, no WebCrypto). */
export async function openDeviceKey(given: DeviceKey): Promise<OpenKey | undefined> {
  const { account, key, wordsKey = '', copyDays } = given
  const keys = allKeyBytes(given)
  if (!keys || !globalThis.crypto?.subtle) return undefined
  const [owner, keyId] = await Promise.all([fingerprint(account), fingerprint(`key|${key}${wordsKey}`)])
  return { account, owner, keyId, copyDays, ...(await importKeys(keys)) }
}

const boundTo = ({ owner, keyId, rounds }: Pick<Lock, 'owner' | 'keyId' | 'rounds'>) =>
  `${owner}|lock|${keyId}|${rounds}`

/** Wraps the keys by a PIN. The account goes inside, because without signal nobody else can say whose copy this is. */
export async function makeLock(
  given: DeviceKey,
  { account, owner, keyId, copyDays }: OpenKey,
  pin: string,
  rounds: number,
  savedAt: string,
): Promise<Lock> {
  const salt = randomBytes(16)
  const keys = allKeyBytes(given) ?? randomBytes(0)
  const content = new Uint8Array([...keys, ...bytesOf(account)])
  keys.fill(0)
  const wrapped = await seal(await keyFromPin(pin, salt, rounds), boundTo({ owner, keyId, rounds }), content)
  content.fill(0)
  return { owner, keyId, rounds, salt, wrapped, tries: 0, savedAt, copyDays }
}

/** Tries a PIN on a lock. */
export async function openLock(lock: Lock, pin: string): Promise<OpenKey | undefined> {
  const { owner, keyId, copyDays } = lock
  const content = await unseal(await keyFromPin(pin, lock.salt, lock.rounds), boundTo(lock), lock.wrapped)
  if (!content) return undefined
  const account = textOf(content.slice(-accountLength))
  const keys = content.slice(0, -accountLength)
  content.fill(0)
  return { account, owner, keyId, copyDays, ...(await importKeys(keys)) }
}
