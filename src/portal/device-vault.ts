import { call } from '#client/call.ts'
import { openDeviceStore } from '#client/device-store.ts'
import { Vault } from '#client/vault.ts'
import { api } from '#contract/api.ts'

/** What is read and what is written on this device lie in one store, under one key. */
export const store = openDeviceStore()
export const vault = new Vault(store)

let opening: Promise<boolean> | undefined
async function open(): Promise<boolean> {
  try {
    return await vault.openWithKey(await call(api.getDeviceKey, {}))
  } catch {
    return false
  } finally {
    opening = undefined
  }
}

/** Opens the vault with the key of the live session, where no key has opened it by now. */
export function openVault(): Promise<boolean> {
  if (vault.account) return Promise.resolve(true)
  opening ??= open()
  return opening
}
