import type { DeviceStore, DeviceTransaction, Outcome } from '#client/device-store.ts'
import type { Locks } from '#client/drainer.ts'
import { openMemoryStore } from '#client/memory-store.ts'
import type { OutboxItem } from '#client/outbox.ts'
import { FakeCouncil } from './fake-council.ts'
import { type Fate, isRefusal, meet } from './fates.ts'
import { Tab } from './tab.ts'

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A shared tablet: one disk, one cookie, any number of pages, and a network that does what it is told. */
export class Tablet {
  readonly council = new FakeCouncil()
  readonly disk = openMemoryStore()
  readonly random: () => number
  /** Whose session the browser has. */
  cookie: string | undefined
  now = Date.parse('2026-11-22T12:00:00.000Z')
  /** What becomes of the next requests; then all goes well. */
  fates: Fate[] = []
  /** How many of the next transactions find no disk. */
  brokenDisk = 0
  faults = 0
  /** Ids whose sending was refused: only the person can say how those go on. */
  readonly refused = new Set<string>()
  #tabs: Tab[] = []
  #lock: Tab | undefined
  readonly #hasLocks: boolean

  constructor({ seed, locks }: { seed: number; locks: boolean }) {
    this.random = randomFrom(seed)
    this.#hasLocks = locks
  }

  get tabs(): Tab[] {
    return this.#tabs.filter(({ isAlive }) => isAlive)
  }

  /** Opens a page for whoever is signed in, with the keys that the server gives to a live session. */
  async open(): Promise<Tab | undefined> {
    if (!this.cookie) return undefined
    const tab = new Tab(this, this.cookie)
    this.#tabs.push(tab)
    await tab.vault.openWithKey(this.council.deviceKey(tab.account))
    return tab
  }

  transact: DeviceStore['transact'] = async <T>(work: (transaction: DeviceTransaction) => Promise<T>) => {
    if (this.brokenDisk === 0) return this.disk.transact(work)
    this.brokenDisk -= 1
    this.faults += 1
    return { available: false } satisfies Outcome<T>
  }

  deliver(item: OutboxItem): unknown {
    const fate = this.fates.shift() ?? 'ok'
    if (fate !== 'ok' || this.cookie !== item.person) this.faults += 1
    if (isRefusal(fate) || (this.cookie && this.cookie !== item.person)) this.refused.add(item.id)
    return meet(fate, item, () => this.council.receive(this.cookie, item), this.council)
  }

  /** Web Locks, as far as the outbox uses them. The browser takes a lock from a page that dies. */
  locksFor(tab: Tab): Locks | null {
    if (!this.#hasLocks) return null
    const request = async (_name: string, _how: unknown, enter: (lock: unknown) => Promise<void>) => {
      if (this.#lock) return enter(null)
      this.#lock = tab
      await enter({}).finally(() => this.releaseLock(tab))
    }
    return { request } as unknown as Locks
  }
  releaseLock(tab: Tab): void {
    if (this.#lock === tab) this.#lock = undefined
  }
}
