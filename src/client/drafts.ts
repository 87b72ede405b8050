import * as z from 'zod/mini'
import type { Answers } from '#contract/journeys/journey.ts'
import { tellDeletion } from './deletions.ts'
import type { DeviceStore, Outcome } from './device-store.ts'
import type { OpenWords } from './open-words.ts'
import { fingerprint } from './sealing.ts'
import type { Vault } from './vault.ts'

/** Looser than what may be sent: half-written answers are kept as they are. */
const KeptDraft = z.object({
  id: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  savedAt: z.string(),
})
export type KeptDraft = { id: string; answers: Answers; savedAt: string }

const nameOf = (journey: string) => `draft|${journey}`
const placeOf = ({ account }: OpenWords, journey: string) => fingerprint(`${account}|${nameOf(journey)}`)

/** What a person has written and not sent: one draft for each journey, sealed on the disk of a shared device as well. */
export class Drafts {
  readonly #store: DeviceStore
  readonly #vault: Pick<Vault, 'words'>
  readonly #now: () => number
  /** Sealing takes time, and the last words must not be overtaken by the ones before them. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(store: DeviceStore, vault: Pick<Vault, 'words'>, { now = Date.now }: { now?: () => number } = {}) {
    this.#store = store
    this.#vault = vault
    this.#now = now
  }

  /** Keeps it in place of the one before. True only once it is on the disk. */
  keep(journey: string, { id, answers }: { id: string; answers: Answers }): Promise<boolean> {
    const draft: KeptDraft = { id, answers: structuredClone(answers), savedAt: new Date(this.#now()).toISOString() }
    return this.#inTurn(false, async (words) => {
      const [place, sealed] = await Promise.all([placeOf(words, journey), words.seal(nameOf(journey), draft)])
      const kept = await this.#store.transact((transaction) => transaction.put('drafts', place, sealed))
      return kept.available
    })
  }

  /** What this person wrote last, if it can be opened now. */
  read(journey: string): Promise<KeptDraft | undefined> {
    return this.#inTurn(undefined, async (words) => {
      const place = await placeOf(words, journey)
      const stored: Outcome<unknown> = await this.#store.transact((transaction) => transaction.get('drafts', place))
      const draft = stored.available && (await words.unseal(nameOf(journey), stored.value))
      const read = z.safeParse(KeptDraft, draft)
      return read.success && this.#vault.words === words ? read.data : undefined
    })
  }

  /** Removes it: it was sent, or the person begins anew. */
  remove(journey: string): Promise<void> {
    return this.#inTurn(undefined, async (words) => {
      const place = await placeOf(words, journey)
      const gone = await this.#store.transact(async (transaction) => {
        const was = await transaction.get('drafts', place)
        await transaction.delete('drafts', place)
        return was !== undefined
      })
      if (gone.available && gone.value) tellDeletion({ what: 'draft', reason: 'asked' })
    })
  }

  /** One after the other, each for the person who was there when it was asked for. */
  #inTurn<T>(otherwise: T, work: (words: OpenWords) => Promise<T>): Promise<T> {
    const { words } = this.#vault
    if (!words) return Promise.resolve(otherwise)
    const turn = this.#last.then(() => work(words))
    this.#last = turn.catch(() => {})
    return turn
  }
}
