import * as z from 'zod/mini'
import type { DeviceKey } from '#contract/session.ts'
import { type CopyAge, isTooOld } from './copy-age.ts'
import { type DeletionReason, tellDeletion } from './deletions.ts'
import type { DeviceStore } from './device-store.ts'
import { dropStaleLock, forgetTries, lockOf, maxTries, putLock, type Try, takeTry } from './kept-lock.ts'
import { makeLock, type OpenKey, openDeviceKey, openLock } from './lock.ts'
import { type OpenWords, openWords } from './open-words.ts'
import { type PinProblem, pinProblem, plainPin } from './pin.ts'
import { bytesOf, fingerprint, Sealed, seal, textOf, unseal } from './sealing.ts'

/** What each guess of a PIN costs (OWASP for PBKDF2-SHA-256). */
export const pinRounds = 600_000

/** What the lock screen may know: nothing about anyone. */
export type FoundLock = CopyAge & { tooOld: boolean; triesLeft: number }

export type PinSet = { state: 'set' } | { state: 'refused'; problem: PinProblem | 'shared-device' | 'no-storage' }

/** `removed`: that was the last try. `none`: nothing is kept here. `unavailable`: the store cannot be used just now. */
export type Unlocked =
  | { state: 'opened'; account: string }
  | { state: 'wrong'; triesLeft: number }
  | Exclude<Try, { state: 'taken' }>

/** `broken`: it was changed or cut, and is removed. `closed`: no key is open. */
export type CopyRead =
  | { state: 'found'; value: unknown; savedAt: string }
  | { state: 'too-old'; savedAt: string }
  | { state: 'none' | 'broken' | 'closed' }

/** What a record is bound to: copied under another owner or another name it does not open. */
const boundTo = ({ account }: OpenKey, name: string) => `${account}|${name}`

/**
 * What a device may keep to read without signal (DESIGN §4 Vault). The key is only ever in memory, unless the person
 * set a PIN on a phone of their own; without that lock nothing that was read is written. There is at most one lock on
 * a device: with two, the owner of one could use their own PIN to win tries at the other.
 */
export class Vault {
  readonly #store: DeviceStore
  readonly #now: () => number
  readonly #rounds: number
  #open: OpenKey | undefined
  #words: OpenWords | undefined
  /** Only what the server said just now may be kept: a copy must not be able to make itself younger. */
  #live = false
  /** Counts closings, so that a key that was still on its way when the vault closed does not open it again. */
  #closings = 0

  constructor(
    store: DeviceStore,
    { now = Date.now, rounds = pinRounds }: { now?: () => number; rounds?: number } = {},
  ) {
    this.#store = store
    this.#now = now
    this.#rounds = rounds
  }

  /** Whose vault is open. */
  get account(): string | undefined {
    return this.#open?.account
  }

  /** Seals and opens what this person wrote; undefined while no key of words is open, and another at each opening. */
  get words(): OpenWords | undefined {
    return this.#words
  }

  /** Opens with the key from a live session. A copy that this key, or a shared device, may not have is removed. */
  async openWithKey(deviceKey: DeviceKey): Promise<boolean> {
    const closings = this.#closings
    const open = await openDeviceKey(deviceKey)
    if (!open) return false
    await dropStaleLock(this.#store, deviceKey.device, open)
    return this.#admit(open, closings, true)
  }

  /** Keeps the key on the device, wrapped by a PIN, and opens the vault. A copy of anyone else is removed. */
  async setPin(deviceKey: DeviceKey, pin: string): Promise<PinSet> {
    const closings = this.#closings
    const problem = deviceKey.device === 'own' ? pinProblem(pin) : 'shared-device'
    if (problem) return { state: 'refused', problem }
    const open = await openDeviceKey(deviceKey)
    const lock = open && (await makeLock(deviceKey, open, plainPin(pin), this.#rounds, this.#moment()))
    if (!lock || !(await putLock(this.#store, lock))) return { state: 'refused', problem: 'no-storage' }
    this.#admit(open, closings, true)
    return { state: 'set' }
  }

  /** What can be unlocked here without signal. */
  async findLock(): Promise<FoundLock | undefined> {
    const found = await this.#store.transact(async (transaction) => lockOf((await transaction.list('locks'))[0]))
    if (!found.available || !found.value) return undefined
    const { savedAt, copyDays, tries } = found.value
    return { savedAt, copyDays, tooOld: isTooOld(found.value, this.#now()), triesLeft: Math.max(0, maxTries - tries) }
  }

  /** Opens with the PIN, without signal. */
  async unlock(pin: string): Promise<Unlocked> {
    const closings = this.#closings
    const taken = await takeTry(this.#store, this.#now())
    if (taken.state !== 'taken') return taken
    const open = await openLock(taken.lock, plainPin(pin))
    if (!open) {
      const triesLeft = maxTries - taken.lock.tries
      if (triesLeft > 0) return { state: 'wrong', triesLeft }
      await this.removeCopy('wrong-pin')
      return { state: 'removed' }
    }
    await forgetTries(this.#store, open.owner)
    return this.#admit(open, closings, false) ? { state: 'opened', account: open.account } : { state: 'none' }
  }

  /** Keeps what was read just now, if the person set a PIN here; otherwise nothing is written and the answer is false. */
  async keep(name: string, value: unknown): Promise<boolean> {
    const open = this.#open
    if (!open || !this.#live) return false
    const { owner, keyId, copyDays } = open
    const savedAt = this.#moment()
    const record = await seal(open.key, boundTo(open, name), bytesOf(JSON.stringify({ savedAt, copyDays, value })))
    const key = await fingerprint(boundTo(open, name))
    const kept = await this.#store.transact(async (transaction) => {
      const lock = lockOf(await transaction.get('locks', owner))
      if (lock?.keyId !== keyId) return false
      await transaction.put('records', key, record)
      await transaction.put('locks', owner, { ...lock, savedAt, copyDays })
      return true
    })
    return kept.available && kept.value
  }

  /** Reads what was kept under this name, if it may still be shown. */
  async read(name: string): Promise<CopyRead> {
    const open = this.#open
    if (!open) return { state: 'closed' }
    const key = await fingerprint(boundTo(open, name))
    const stored = await this.#store.transact((transaction) => transaction.get('records', key))
    if (!stored.available || stored.value === undefined) return { state: 'none' }
    const sealed = z.safeParse(Sealed, stored.value)
    const content = sealed.success && (await unseal(open.key, boundTo(open, name), sealed.data))
    if (this.#open !== open) return { state: 'closed' }
    if (!content) {
      const gone = await this.#store.transact((transaction) => transaction.delete('records', key))
      if (gone.available) tellDeletion({ what: 'record', reason: 'broken' })
      return { state: 'broken' }
    }
    const { value, ...age } = JSON.parse(textOf(content)) as CopyAge & { value: unknown }
    if (isTooOld(age, this.#now())) return { state: 'too-old', savedAt: age.savedAt }
    return { state: 'found', value, savedAt: age.savedAt }
  }

  /** Drops the key from memory. What is kept stays, and only the PIN or a sign-in opens it again. */
  close(): void {
    this.#open = undefined
    this.#words = undefined
    this.#live = false
    this.#closings += 1
  }

  /** Removes everything kept on this device to read without signal, whoever's it is; what was written stays, sealed. */
  async removeCopy(reason: DeletionReason): Promise<boolean> {
    const removed = await this.#store.transact((transaction) => transaction.clearCopy())
    if (removed.available) tellDeletion({ what: 'copy', reason })
    return removed.available
  }

  #admit(open: OpenKey, closings: number, live: boolean): boolean {
    if (this.#closings !== closings) return false
    this.#open = open
    this.#words = openWords(open)
    this.#live = live
    return true
  }

  #moment(): string {
    return new Date(this.#now()).toISOString()
  }
}
