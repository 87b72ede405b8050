import * as z from 'zod/mini'
import type { Answers } from '#contract/journeys/journey.ts'
import { tellDeletion } from './deletions.ts'
import type { DeviceStore } from './device-store.ts'
import { Drainer, type Locks } from './drainer.ts'
import type { OpenWords } from './open-words.ts'
import type { Entry, OutboxItem } from './outbox-item.ts'
import { type Change, OutboxRecords, type Updated } from './outbox-records.ts'
import type { Send } from './outcome.ts'
import type { Vault } from './vault.ts'

export type { OutboxItem } from './outbox-item.ts'

/** Tells the other tabs that something changed; in browsers a `BroadcastChannel`. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'onmessage'>
type NewItem = { id: string; person: string; journey: string; answers: Answers }
type Parts = {
  store: DeviceStore
  vault: Pick<Vault, 'words'>
  send: Send
  now?: () => number
  random?: () => number
  /** `null` where there are none. */
  locks?: Locks | null | undefined
  channel?: Channel | undefined
}

const sameWords = (a: NewItem, b: NewItem) =>
  a.person === b.person && a.journey === b.journey && JSON.stringify(a.answers) === JSON.stringify(b.answers)

/**
 * What a person sends is first written here, with signal too, and then drained (DESIGN §4 Outbox). It is sealed on the
 * disk, waits under its id for as long as it takes, and is removed by nobody but the person whose words it holds.
 */
export class Outbox {
  readonly #vault: Pick<Vault, 'words'>
  readonly #now: () => number
  readonly #channel: Channel | undefined
  readonly #records: OutboxRecords
  readonly #drainer: Drainer
  readonly #listeners = new Set<() => void>()

  constructor(parts: Parts) {
    const { store, vault, send, now = Date.now, random = Math.random, channel } = parts
    const { locks = globalThis.navigator?.locks } = parts
    this.#vault = vault
    this.#now = now
    this.#channel = channel
    this.#records = new OutboxRecords(store)
    this.#drainer = new Drainer({ records: this.#records, vault, send, random, locks, onChange: () => this.#tell() })
    if (channel) channel.onmessage = () => this.#tellHere()
  }

  /** After how many milliseconds the next drain is worth its while; undefined where nothing can go just now. */
  get pause(): number | undefined {
    return this.#drainer.pause
  }

  /** Writes it down. True only once it is on the disk: before that nobody may be told that it is saved. */
  async enqueue({ id, person, journey, answers }: NewItem): Promise<boolean> {
    if (!z.safeParse(z.uuid(), id).success || !z.safeParse(z.uuid(), person).success)
      throw new TypeError('what is sent later names its id and its person by UUID')
    const words = this.#vault.words
    if (!words) return false
    const item = { id, person, journey, answers }
    const saved = await this.#update(words, id, (entry) => {
      const before = entry?.item
      // Pressed twice, or sent already: the first time counts.
      if (before && sameWords(before, item) && before.state !== 'needs-attention') return undefined
      const savedAt = new Date(this.#now()).toISOString()
      return { item: { ...item, state: 'waiting', attempts: 0, savedAt, receipt: before?.receipt }, atEnd: true }
    })
    return saved === 'done' || saved === 'left'
  }

  /** What this person wrote and what became of it, in line. Nothing without their key, nothing of anyone else. */
  async list(): Promise<OutboxItem[]> {
    const words = this.#vault.words
    if (!words) return []
    const entries = await this.#records.list(words)
    return this.#vault.words === words ? entries.map(({ item }) => item) : []
  }

  /** How many are not sent yet: this person's, or, while no key is open, all that wait on this device. */
  count(): Promise<number> {
    return this.#records.count(this.#vault.words?.owner)
  }

  /** Whether anything at all is here, of anybody; undefined where that cannot be read. */
  hasAny(): Promise<boolean | undefined> {
    return this.#records.hasAny()
  }

  /**
   * Takes it back for mending: it is not sent meanwhile, and its words stay until they are saved again under the id of
   * the answer. That is a new one where the server holds other words, or another owner, under the old.
   */
  async change(id: string): Promise<OutboxItem | undefined> {
    const words = this.#vault.words
    let taken: OutboxItem | undefined
    const take = (item: OutboxItem): OutboxItem => {
      const { problem, status, file, receipt, ...rest } = item
      const isRefusal = problem === 'refused' || problem === 'file-refused'
      if (problem === 'other-words' || problem === 'other-owner')
        return { ...rest, id: crypto.randomUUID(), state: 'needs-attention', attempts: 0 }
      return { ...rest, receipt, state: 'needs-attention', ...(isRefusal && { problem, status, file }) }
    }
    const changed =
      words &&
      (await this.#update(words, id, (entry) => {
        taken = entry && entry.item.state !== 'sent' ? take(entry.item) : undefined
        return taken && { item: taken }
      }))
    return changed === 'done' ? taken : undefined
  }

  /** Removes one's own: because its receipt was shown, or because the person no longer wants it. */
  async delete(id: string): Promise<boolean> {
    const words = this.#vault.words
    const state = words && (await this.#records.delete(words, id))
    if (!state) return false
    tellDeletion({ what: 'request', reason: state === 'sent' ? 'sent' : 'asked' })
    this.#tell()
    return true
  }

  /** Sends what is due. */
  drain(): Promise<void> {
    return this.#drainer.drain()
  }

  /** Calls back when something may have changed, here or in another tab. Answers how to end that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #update(words: OpenWords, id: string, change: (entry: Entry | undefined) => Change): Promise<Updated> {
    const updated = await this.#records.update(words, id, change)
    if (updated === 'done') this.#tell()
    return updated
  }

  #tell(): void {
    this.#channel?.postMessage('changed')
    this.#tellHere()
  }

  #tellHere(): void {
    for (const listener of this.#listeners) listener()
  }
}
