import * as z from 'zod/mini'
import type { OpenKey } from './lock.ts'
import { type Bytes, bytesOf, Sealed, seal, textOf, unseal } from './sealing.ts'

/** Seals and opens what one person wrote. Two are the same only within one opening of the vault. */
export type OpenWords = {
  account: string
  /** A fingerprint of the account: stands on the disk in its place. */
  owner: string
  /** Seals JSON under this name: under another name, or for another owner, it does not open. */
  seal(name: string, value: unknown): Promise<Sealed>
  /** The same of bytes, as those of a picture. */
  sealBytes(name: string, bytes: Bytes): Promise<Sealed>
  unsealBytes(name: string, stored: unknown): Promise<Bytes | undefined>
  /** Opens it again; undefined if it was changed, or is somebody else's. */
  unseal(name: string, stored: unknown): Promise<unknown>
}

/**
 * What a key can do with words, without handing on the key. Without a key of their own nothing is sealed: the other one
 * is made anew at each sign-out, and would take with it what waits.
 */
export function openWords({ account, owner, wordsKey: key }: OpenKey): OpenWords | undefined {
  if (!key) return undefined
  const boundTo = (name: string) => `${account}|words|${name}`
  const sealBytes = (name: string, bytes: Bytes) => seal(key, boundTo(name), bytes)
  const unsealBytes = async (name: string, stored: unknown) => {
    const sealed = z.safeParse(Sealed, stored)
    return sealed.success ? unseal(key, boundTo(name), sealed.data) : undefined
  }
  return {
    account,
    owner,
    sealBytes,
    unsealBytes,
    seal: (name, value) => sealBytes(name, bytesOf(JSON.stringify(value))),
    async unseal(name, stored) {
      const content = await unsealBytes(name, stored)
      return content ? JSON.parse(textOf(content)) : undefined
    },
  }
}
