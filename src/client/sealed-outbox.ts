import * as z from 'zod/mini'
import type { OpenReceipt } from '#contract/anyone.ts'
import { backOff } from './back-off.ts'
import { ProblemError } from './call-errors.ts'
import type { DeviceStore } from './device-store.ts'
import type { Locks } from './drainer.ts'

/** What lies on the disk: an id, when it was written, and words that only the council can open. */
const SealedItem = z.object({ id: z.string(), sealed: z.string(), savedAt: z.string(), refused: z.boolean() })
export type SealedItem = z.infer<typeof SealedItem>

type Parts = {
  store: DeviceStore
  /** Wraps `call(api.putSealedRequest, …)` and throws what that throws. */
  send: (id: string, sealed: string) => Promise<OpenReceipt>
  now: () => number
  random?: () => number
  locks?: Locks | null | undefined
  onReceived?: (receipt: OpenReceipt) => void
}

/** A no that sending again cannot change. What something between us answers in the server’s place says nothing. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem !== undefined && [409, 413, 422].includes(error.status)

/**
 * What somebody sends without an account: sealed and written down first, then sent (DESIGN §4). It waits for as long as it
 * takes, is removed once we surely have it, and by nobody else but who deletes it here.
 */
export class SealedOutbox {
  readonly #parts: Parts
  readonly #listeners = new Set<() => void>()
  #running: Promise<void> | undefined
  #failures = 0
  #pause: number | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** After how many milliseconds the next drain is worth its while; undefined where nothing waits. */
  get pause(): number | undefined {
    return this.#pause
  }

  /** Writes it down. True only once it is on the disk. The same id again changes nothing: the first time counts. */
  async put(id: string, sealed: string): Promise<boolean> {
    const item: SealedItem = { id, sealed, savedAt: new Date(this.#parts.now()).toISOString(), refused: false }
    const saved = await this.#parts.store.transact(async (transaction) => {
      if (await transaction.get('sealed', id)) return
      await transaction.put('sealed', id, item)
    })
    if (saved.available) this.#tell()
    return saved.available
  }

  /** What waits here, oldest first; undefined where that cannot be read. */
  async list(): Promise<SealedItem[] | undefined> {
    const all = await this.#parts.store.transact((transaction) => transaction.list('sealed'))
    if (!all.available) return undefined
    return all.value
      .flatMap((raw) => z.safeParse(SealedItem, raw).data ?? [])
      .sort((a, b) => a.savedAt.localeCompare(b.savedAt))
  }

  /** Removes one: because we have it, or because somebody asked for that. */
  async delete(id: string): Promise<void> {
    await this.#parts.store.transact((transaction) => transaction.delete('sealed', id))
    this.#tell()
  }

  /** Sends what waits, one after the other, in one tab at a time where the browser can see to that: the id makes doubles harmless. */
  drain(): Promise<void> {
    this.#running ??= this.#alone().finally(() => {
      this.#running = undefined
      this.#tell()
    })
    return this.#running
  }

  /** Calls back when something may have changed. Answers how to end that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #alone(): Promise<void> {
    const { locks = globalThis.navigator?.locks } = this.#parts
    if (!locks) return this.#round()
    await locks.request('sealed', { ifAvailable: true }, async (lock) => {
      if (lock) await this.#round()
    })
  }

  async #round(): Promise<void> {
    let waits = false
    for (const { id, sealed, refused } of (await this.list()) ?? []) {
      if (refused) continue
      if (!(await this.#send(id, sealed))) waits = true
    }
    this.#failures = waits ? this.#failures + 1 : 0
    this.#pause = waits ? backOff(this.#failures, this.#parts.random ?? Math.random) : undefined
  }

  /** Sends one, and says whether it is done with: received, or refused for good. Only its own receipt says that it was received. */
  async #send(id: string, sealed: string): Promise<boolean> {
    try {
      const receipt = await this.#parts.send(id, sealed)
      if (receipt.id.toLowerCase() !== id.toLowerCase()) return false
      await this.delete(id)
      this.#parts.onReceived?.(receipt)
      return true
    } catch (error) {
      if (!isRefusal(error)) return false
      await this.#parts.store.transact(async (transaction) => {
        const item = z.safeParse(SealedItem, await transaction.get('sealed', id))
        if (item.success) await transaction.put('sealed', id, { ...item.data, refused: true })
      })
      return true
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
