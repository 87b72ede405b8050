import * as z from 'zod/mini'
import type { Answers } from '#contract/journeys/journey.ts'
import { Receipt } from '#contract/service-request.ts'
import type { OpenWords } from './open-words.ts'
import { Sealed } from './sealing.ts'

/**
 * `waiting` to be sent · `held` until its owner signs in · `needs-attention`: only the person can say how it goes on ·
 * `sent`: received, and kept until its receipt was shown. No state loses the words.
 */
export const OutboxState = z.enum(['waiting', 'held', 'needs-attention', 'sent'])
export type OutboxState = z.infer<typeof OutboxState>

const Problem = z.enum(['signed-out', 'other-owner', 'other-words', 'other-version', 'refused', 'file-refused'])
export type OutboxProblem = z.infer<typeof Problem>

/** What lies on the disk. Without the key one can read a random id, a fingerprint, a place in line and a state. */
export const StoredItem = z.object({
  id: z.string(),
  owner: z.string(),
  /** Its place in line. Words that are saved anew get a new one, so that an answer to the old is known as such. */
  number: z.int(),
  state: OutboxState,
  content: Sealed,
})
export type StoredItem = z.infer<typeof StoredItem>

/** Looser than what may be sent: a rule that is new in this version must not make kept words unreadable. */
const Content = z.object({
  person: z.string(),
  journey: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  attempts: z.int(),
  savedAt: z.string(),
  problem: z.catch(z.optional(Problem), undefined),
  status: z.catch(z.optional(z.int()), undefined),
  file: z.catch(z.optional(z.string()), undefined),
  receipt: z.catch(z.optional(Receipt), undefined),
})

/** Something a person sent, until the council surely has it. Its id is the key under which it counts once. */
export type OutboxItem = {
  id: string
  /** Whom it is about, never `me`: whoever is signed in when it is sent may be somebody else. */
  person: string
  journey: string
  answers: Answers
  state: OutboxState
  attempts: number
  savedAt: string
  /** Why it is held or needs attention. Without one the person took it back to change it. */
  problem?: OutboxProblem | undefined
  /** What the server refused it with. */
  status?: number | undefined
  /** The file that was refused, by the name that the person gave it. */
  file?: string | undefined
  receipt?: Receipt | undefined
}

/** An item, and how it lay on the disk when it was read. */
export type Entry = { stored: StoredItem; item: OutboxItem }

// State and number too: an older or other state put back beside these words would not open.
const nameOf = ({ id, number, state }: Pick<StoredItem, 'id' | 'number' | 'state'>) => `outbox|${id}|${number}|${state}`

/** An item as it may lie on the disk. */
export async function sealItem(words: OpenWords, number: number, item: OutboxItem): Promise<StoredItem> {
  const { id, state, ...content } = item
  return { id, owner: words.owner, number, state, content: await words.seal(nameOf({ id, number, state }), content) }
}

/** Reads an item from the disk; undefined if it is not this person's, or was changed by anyone else. */
export async function openItem(words: OpenWords, raw: unknown): Promise<Entry | undefined> {
  const stored = z.safeParse(StoredItem, raw)
  if (!stored.success || stored.data.owner !== words.owner) return undefined
  const content = z.safeParse(Content, await words.unseal(nameOf(stored.data), stored.data.content))
  if (!content.success) return undefined
  const { id, state } = stored.data
  return { stored: stored.data, item: { id, state, ...content.data } }
}
