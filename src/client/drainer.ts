import { backOff } from './back-off.ts'
import { drainRound, isDue, type Work } from './drain-round.ts'
import type { OpenWords } from './open-words.ts'
import type { OutboxRecords } from './outbox-records.ts'
import type { Send } from './outcome.ts'
import type { Vault } from './vault.ts'

export type Locks = Pick<LockManager, 'request'>

type Parts = {
  records: OutboxRecords
  vault: Pick<Vault, 'words'>
  send: Send
  random: () => number
  /** `null` where there are none. */
  locks: Locks | null | undefined
  onChange: () => void
}

/** After so many times in vain it is assumed that whoever has the lock sleeps: the id makes doubles harmless. */
const mostLockedOut = 3

/** Sees to it that what is due is sent, by one tab at a time, and says when it is worth coming back. */
export class Drainer {
  readonly #parts: Parts
  readonly #held = new Map<string, OpenWords>()
  #running: Promise<void> | undefined
  #asked = false
  #lockedOut = 0
  #failures = 0
  #pause: number | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** After how many milliseconds the next drain is worth its while; undefined where nothing can go just now. */
  get pause(): number | undefined {
    return this.#pause
  }

  /** Sends what is due. Asked while it runs, it looks once more before it ends. */
  drain(): Promise<void> {
    this.#asked = true
    this.#running ??= this.#run()
    return this.#running
  }

  async #run(): Promise<void> {
    this.#pause = undefined
    try {
      do {
        this.#asked = false
        await this.#alone()
      } while (this.#asked)
    } finally {
      // Nothing may be awaited between the last look and this, or a call in between would be lost.
      this.#running = undefined
      this.#parts.onChange()
    }
  }

  /** One tab at a time, where the browser can see to that. */
  async #alone(): Promise<void> {
    const { locks, random } = this.#parts
    let answered = false
    const enter = async (lock: unknown) => {
      answered = true
      this.#lockedOut = lock || this.#lockedOut >= mostLockedOut ? 0 : this.#lockedOut + 1
      if (this.#lockedOut === 0) return this.#round()
      this.#pause = backOff(0, random)
    }
    try {
      await (locks ? locks.request('outbox', { ifAvailable: true }, enter) : this.#round())
    } catch (error) {
      // Some browsers have locks and refuse them.
      if (answered || !locks) throw error
      await this.#round()
    }
  }

  async #round(): Promise<void> {
    const { records, vault, send, random, onChange } = this.#parts
    const words = vault.words
    if (!words) return
    const isOpen = () => vault.words === words
    const work: Work = { records, send, words, held: this.#held, isOpen, onChange }
    const { sent, pause } = await drainRound(work)
    const waits = isOpen() && (await records.list(words)).some((entry) => isDue(entry, work))
    this.#failures = sent > 0 || !waits ? 0 : this.#failures + 1
    this.#pause = waits ? Math.max(pause, backOff(this.#failures, random)) : undefined
  }
}
