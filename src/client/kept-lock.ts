import * as z from 'zod/mini'
import type { DeviceKind } from '#contract/session.ts'
import { isTooOld } from './copy-age.ts'
import { type DeletionReason, tellDeletion } from './deletions.ts'
import type { DeviceStore } from './device-store.ts'
import { Lock, type OpenKey } from './lock.ts'

/** Wrong PINs in a row after which the copy on the device is removed. */
export const maxTries = 5

/** A lock as it came from the disk, or undefined if it is none any more. */
export function lockOf(stored: unknown): Lock | undefined {
  const lock = z.safeParse(Lock, stored)
  return lock.success ? lock.data : undefined
}

const told = (reason: DeletionReason | undefined) => {
  if (reason) tellDeletion({ what: 'copy', reason })
}

/** Puts a lock in place of every other. What was kept under another key goes, as nothing could open it. */
export async function putLock(store: DeviceStore, lock: Lock): Promise<boolean> {
  const put = await store.transact<DeletionReason | undefined>(async (transaction) => {
    const before = await transaction.list('locks')
    const mine = before.map(lockOf).find((one) => one?.owner === lock.owner)
    const keeps = before.length === 1 && mine?.keyId === lock.keyId
    if (!keeps) await transaction.clearCopy()
    await transaction.put('locks', lock.owner, lock)
    if (keeps || before.length === 0) return undefined
    return mine ? 'key-changed' : 'other-account'
  })
  if (put.available) told(put.value)
  return put.available
}

/** Removes the owner's copy if the key is a new one (the server's was deleted) or the device is shared by now. */
export async function dropStaleLock(store: DeviceStore, device: DeviceKind, { owner, keyId }: OpenKey): Promise<void> {
  const dropped = await store.transact<DeletionReason | undefined>(async (transaction) => {
    const stored = await transaction.get('locks', owner)
    if (stored === undefined || (device === 'own' && lockOf(stored)?.keyId === keyId)) return undefined
    await transaction.clearCopy()
    return device === 'own' ? 'key-changed' : 'shared-device'
  })
  if (dropped.available) told(dropped.value)
}

export type Try =
  | { state: 'taken'; lock: Lock }
  | { state: 'too-old'; savedAt: string }
  | { state: 'removed' | 'none' | 'unavailable' }

/** Counts a try before it is made. Two tabs cannot make the same try, and a killed tab wins none. */
export async function takeTry(store: DeviceStore, now: number): Promise<Try> {
  let gone: DeletionReason | undefined
  const taken = await store.transact<Try>(async (transaction) => {
    gone = undefined
    const [stored] = await transaction.list('locks')
    if (stored === undefined) return { state: 'none' }
    const lock = lockOf(stored)
    if (lock && isTooOld(lock, now)) return { state: 'too-old', savedAt: lock.savedAt }
    if (lock && lock.tries < maxTries) {
      const tried = { ...lock, tries: lock.tries + 1 }
      await transaction.put('locks', lock.owner, tried)
      return { state: 'taken', lock: tried }
    }
    await transaction.clearCopy()
    gone = lock ? 'wrong-pin' : 'broken'
    return { state: lock ? 'removed' : 'none' }
  })
  if (!taken.available) return { state: 'unavailable' }
  told(gone)
  return taken.value
}

/** After the right PIN the count starts again. */
export async function forgetTries(store: DeviceStore, owner: string): Promise<void> {
  await store.transact(async (transaction) => {
    const lock = lockOf(await transaction.get('locks', owner))
    if (lock) await transaction.put('locks', owner, { ...lock, tries: 0 })
  })
}
