import type { OpenWords } from './open-words.ts'
import type { Entry, OutboxItem } from './outbox-item.ts'
import type { Change, OutboxRecords } from './outbox-records.ts'
import { type Outcome, outcomeOf, type Send } from './outcome.ts'

/** After so many failures an item goes to the end of the line, so that it never stands in the way of the rest. */
const stuckAfter = 5

/** What a round works with. */
export type Work = {
  records: OutboxRecords
  send: Send
  words: OpenWords
  /** Under which opening of the vault an item was held: only another one, after a sign-in, is worth a new try. */
  held: Map<string, OpenWords>
  isOpen: () => boolean
  onChange: () => void
}

/** How many were sent, and how long the server wants to be left alone. */
export type Round = { sent: number; pause: number }

/** Can this item go now? */
export const isDue = ({ item: { id, state } }: Entry, { held, words }: Pick<Work, 'held' | 'words'>): boolean =>
  state === 'waiting' || (state === 'held' && held.get(id) !== words)

const version = ({ stored: { id, number } }: Entry) => `${id} ${number}`

/** What an item becomes by what came of sending it, if it is still the one that was sent. */
function settled(sent: Entry, outcome: Outcome, now: Entry | undefined): Change {
  if (!now || now.item.state === 'sent') return undefined
  const { problem: _, status: __, file: ___, ...rest } = now.item
  const item: OutboxItem = { ...rest, attempts: rest.attempts + 1 }
  if (outcome.state === 'sent') {
    // Words that were saved anew meanwhile are not sent yet: what was received is what they replaced.
    if (version(now) !== version(sent)) return { item: { ...now.item, receipt: outcome.receipt } }
    return { item: { ...item, state: 'sent', receipt: outcome.receipt } }
  }
  if (version(now) !== version(sent) || now.item.state !== sent.item.state) return undefined
  if (outcome.state === 'waiting') return { item: { ...item, state: outcome.state } }
  return { item: { ...item, ...outcome } }
}

async function settle({ records, words, held }: Work, sent: Entry, outcome: Outcome): Promise<void> {
  if (outcome.state === 'held') held.set(sent.item.id, words)
  await records.update(words, sent.item.id, (now) => settled(sent, outcome, now))
}

/** Signed out is signed out for all: each says so, and none knocks in vain. */
async function holdTheRest(work: Work): Promise<void> {
  const { records, words, held } = work
  for (const { item } of (await records.list(words)).filter((entry) => isDue(entry, work))) {
    held.set(item.id, words)
    await records.update(words, item.id, (now) =>
      now?.item.state === 'waiting' ? { item: { ...now.item, state: 'held', problem: 'signed-out' } } : undefined,
    )
  }
}

/** Stuck ones last; otherwise in the order in which they were written. */
const inLine = (entries: Entry[]) => {
  const isStuck = ({ item }: Entry) => item.attempts >= stuckAfter
  return [...entries.filter((entry) => !isStuck(entry)), ...entries.filter(isStuck)]
}

/** Sends what is due, one after the other, each once; what is written meanwhile goes too. */
export async function drainRound(work: Work): Promise<Round> {
  const { records, send, words, isOpen, onChange } = work
  const round: Round = { sent: 0, pause: 0 }
  const tried = new Set<string>()
  /** A later request about the same person does not overtake one that may go in a moment. */
  const behind = new Set<string>()
  const fresh = async () =>
    inLine(await records.list(words)).filter((entry) => isDue(entry, work) && !tried.has(version(entry)))

  for (let entries = await fresh(); entries.length > 0; entries = await fresh())
    for (const entry of entries) {
      tried.add(version(entry))
      if (behind.has(entry.item.person)) continue
      if (!isOpen()) return round
      const outcome = await outcomeOf(send, entry.item)
      await settle(work, entry, outcome)
      onChange()
      if (outcome.state === 'sent') round.sent += 1
      if (outcome.state === 'held' && outcome.problem === 'signed-out') {
        await holdTheRest(work)
        return round
      }
      if (outcome.state !== 'waiting') continue
      round.pause = Math.max(round.pause, outcome.pause)
      if (outcome.concerns === 'all') return round
      if (entry.item.attempts < stuckAfter) behind.add(entry.item.person)
    }
  return round
}
