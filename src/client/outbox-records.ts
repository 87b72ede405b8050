import type { DeviceStore } from './device-store.ts'
import type { OpenWords } from './open-words.ts'
import { type Entry, type OutboxItem, openItem, type StoredItem, sealItem } from './outbox-item.ts'

/** `left`: there was nothing to change. `not-yours`: what lies under this id cannot be opened, and stays as it is. */
export type Updated = 'done' | 'left' | 'not-yours' | 'unavailable'

/** What an item becomes; `atEnd` puts it at the end of the line, as words that are new. */
export type Change = { item: OutboxItem; atEnd?: boolean } | undefined

type Raw = Partial<StoredItem> | undefined

/** Each sealing has an IV of its own, so this tells whether it is still the very same record. */
const mark = (raw: unknown) => String((raw as Raw)?.content?.iv)
const numberOf = (raw: unknown) => (raw as Raw)?.number ?? 0

/** The records of the outbox on the disk. Sealing takes time, so each change checks that nobody else made one meanwhile. */
export class OutboxRecords {
  readonly #store: DeviceStore
  constructor(store: DeviceStore) {
    this.#store = store
  }

  /** This person's items in line; those that cannot be opened are left out, and left alone. */
  async list(words: OpenWords): Promise<Entry[]> {
    const all = await this.#store.transact((transaction) => transaction.list('outbox'))
    const entries = await Promise.all((all.available ? all.value : []).map((raw) => openItem(words, raw)))
    return entries
      .filter((entry) => entry !== undefined)
      .sort((a, b) => a.stored.number - b.stored.number || a.item.id.localeCompare(b.item.id))
  }

  /** How many are not sent yet: this person's, or, without an owner, anybody's. */
  async count(owner: string | undefined): Promise<number> {
    const all = await this.#store.transact((transaction) => transaction.list('outbox'))
    const raws = all.available ? (all.value as Raw[]) : []
    return raws.filter((raw) => raw?.state !== 'sent' && (owner === undefined || raw?.owner === owner)).length
  }

  /** Whether there is anything at all, of anybody, sent or not; undefined where that cannot be read. */
  async hasAny(): Promise<boolean | undefined> {
    const all = await this.#store.transact((transaction) => transaction.list('outbox'))
    return all.available ? all.value.length > 0 : undefined
  }

  /** Changes the item under this id, or puts a first one there. Under a new id it moves, and is never in neither place. */
  async update(words: OpenWords, id: string, change: (entry: Entry | undefined) => Change): Promise<Updated> {
    for (;;) {
      const seen = await this.#store.transact(async (transaction) => {
        const raw = await transaction.get('outbox', id)
        return { raw, last: Math.max(0, ...(await transaction.list('outbox')).map(numberOf)) }
      })
      if (!seen.available) return 'unavailable'
      const { raw, last } = seen.value
      const entry = await openItem(words, raw)
      if (raw !== undefined && !entry) return 'not-yours'
      const changed = change(entry)
      if (!changed) return 'left'
      const number = entry && !changed.atEnd ? entry.stored.number : last + 1
      const put = await this.#put(id, raw, await sealItem(words, number, changed.item))
      if (put !== 'changed-meanwhile') return put
    }
  }

  /** Removes an item of this person, and says in which state it was. */
  async delete({ owner }: OpenWords, id: string): Promise<StoredItem['state'] | undefined> {
    const gone = await this.#store.transact(async (transaction) => {
      const raw = (await transaction.get('outbox', id)) as Raw
      if (raw?.owner !== owner) return undefined
      await transaction.delete('outbox', id)
      return raw.state
    })
    return gone.available ? gone.value : undefined
  }

  async #put(id: string, before: unknown, after: StoredItem): Promise<'done' | 'changed-meanwhile' | 'unavailable'> {
    const put = await this.#store.transact(async (transaction) => {
      if (mark(await transaction.get('outbox', id)) !== mark(before)) return false
      if (after.id !== id) await transaction.delete('outbox', id)
      await transaction.put('outbox', after.id, after)
      return true
    })
    if (!put.available) return 'unavailable'
    return put.value ? 'done' : 'changed-meanwhile'
  }
}
