import * as z from 'zod/mini'
import type { OpenKey } from './lock.ts'
import { bytesOf, Sealed, seal, textOf, unseal } from './sealing.ts'

/** Seals and opens what one person wrote. Two are the same only within one opening of the vault. */
export type OpenWords = {
  account: string
  /** A fingerprint of the account: stands on the disk in its place. */
  owner: string
  /** Seals JSON under this name: under another name, or for another owner, it does not open. */
  seal(name: string, value: unknown): Promise<Sealed>
  /** Opens it again; undefined if it was changed, or is somebody else's. */
  unseal(name: string, stored: unknown): Promise<unknown>
}

/**
 * What a key can do with words, without handing on the key. Without a key of their own nothing is sealed: the other one
 * is made anew at each sign-out, and would take with it what waits.
 */
export function openWords({ account, owner, wordsKey }: OpenKey): OpenWords | undefined {
  if (!wordsKey) return undefined
  const boundTo = (name: string) => `${account}|words|${name}`
  return {
    account,
    owner,
    seal: (name, value) => seal(wordsKey, boundTo(name), bytesOf(JSON.stringify(value))),
    async unseal(name, stored) {
      const sealed = z.safeParse(Sealed, stored)
      const content = sealed.success && (await unseal(wordsKey, boundTo(name), sealed.data))
      return content ? JSON.parse(textOf(content)) : undefined
    },
  }
}
