import * as z from 'zod/mini'

/** Bytes that WebCrypto takes: never a view on shared memory. */
export const Bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array)
export type Bytes = z.infer<typeof Bytes>

/** Something encrypted by AES-256-GCM, with the 96-bit IV it was encrypted under, used once. */
export const Sealed = z.strictObject({ iv: Bytes, bytes: Bytes })
export type Sealed = z.infer<typeof Sealed>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

export const bytesOf = (text: string): Bytes => encoder.encode(text) as Bytes
export const textOf = (bytes: Bytes): string => decoder.decode(bytes)
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** Stands on the disk in place of what it names: SHA-256, in hexadecimal. */
export async function fingerprint(name: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(name)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A key that scripts can use and not read. The raw bytes are overwritten. */
export async function importKey(raw: Bytes): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  } finally {
    raw.fill(0)
  }
}

/** The key that a PIN makes. Slow on purpose: `rounds` is what each guess costs. */
export async function keyFromPin(pin: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', bytesOf(pin), 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return await crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Encrypts, bound to `what`: it opens only for one who says the same. */
export async function seal(key: CryptoKey, what: string, content: Bytes): Promise<Sealed> {
  const iv = randomBytes(12)
  const how = { name: 'AES-GCM', iv, additionalData: bytesOf(what) }
  return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt(how, key, content)) }
}

/** Decrypts, or undefined when the key, the binding or a single bit is another. */
export async function unseal(key: CryptoKey, what: string, sealed: Sealed): Promise<Bytes | undefined> {
  try {
    const how = { name: 'AES-GCM', iv: sealed.iv, additionalData: bytesOf(what) }
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.bytes))
  } catch {
    return undefined
  }
}
