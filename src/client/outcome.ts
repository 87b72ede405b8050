import * as z from 'zod/mini'
import { Receipt } from '#contract/service-request.ts'
import { FileRefusedError, NoAnswerError, ProblemError } from './call-errors.ts'
import type { OutboxItem } from './outbox-item.ts'

/** Sends one item: wraps `call(api.putServiceRequest, …)` and throws what that throws. */
export type Send = (item: OutboxItem, how: { signal: AbortSignal }) => Promise<unknown>

/** What came of sending an item once. `concerns` says whether the others would fare alike just now. */
export type Outcome =
  | { state: 'sent'; receipt: Receipt }
  | { state: 'waiting'; concerns: 'it' | 'all'; pause: number }
  | { state: 'held'; problem: 'signed-out' | 'other-owner' }
  | { state: 'needs-attention'; problem: 'other-words' | 'other-version' | 'refused'; status: number }
  | { state: 'needs-attention'; problem: 'file-refused'; file: string }

/** How long one sending may take: a network that never answers must not keep the rest waiting. */
const patience = 60_000
/** And how much longer for each file that goes first, over a slow network. */
const patienceOfFile = 300_000
const filesIn = ({ answers: { files } }: OutboxItem): number => [files ?? []].flat().length
/** No server may send us away for longer. */
const longestPause = 60 * 60_000

const wait = (concerns: 'it' | 'all', pause = 0): Outcome => ({ state: 'waiting', concerns, pause })
const worthTryingAgain = (status: number) => [408, 425, 429].includes(status) || status >= 500

/** Only a receipt for this very item says that it was received: whatever is between us may answer 200. */
function judgeReply({ id, journey }: OutboxItem, reply: unknown): Outcome {
  const receipt = z.safeParse(Receipt, reply)
  const isOurs = receipt.success && receipt.data.id === id && receipt.data.journey === journey
  return isOurs ? { state: 'sent', receipt: receipt.data } : wait('it')
}

function judgeError(error: unknown): Outcome {
  if (error instanceof NoAnswerError) return wait(error.reason === 'not-understood' ? 'it' : 'all')
  if (error instanceof FileRefusedError) return { state: 'needs-attention', problem: 'file-refused', file: error.file }
  if (!(error instanceof ProblemError)) return wait('it')
  const { status, problem, retryAfter = 0 } = error
  const pause = Math.min(retryAfter * 1000, longestPause)
  // Without a problem of ours something between us answered in the server's place, and a no of its says nothing.
  if (!problem) return wait('all', pause)
  if (worthTryingAgain(status)) return wait(status === 429 || pause > 0 ? 'all' : 'it', pause)
  if (status === 401) return { state: 'held', problem: 'signed-out' }
  const kind = status === 409 ? problem.type.split('/').at(-1) : undefined
  if (kind === 'other-owner') return { state: 'held', problem: kind }
  const isKnown = kind === 'other-words' || kind === 'other-version'
  return { state: 'needs-attention', problem: isKnown ? kind : 'refused', status }
}

/** Sends one item and says what came of it. What is not surely an answer of the server's leaves it waiting. */
export async function outcomeOf(send: Send, item: OutboxItem): Promise<Outcome> {
  const giveUp = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new NoAnswerError('no-network')), patience + filesIn(item) * patienceOfFile)
  })
  try {
    return judgeReply(item, await Promise.race([send(item, giveUp), late]))
  } catch (error) {
    return judgeError(error)
  } finally {
    clearTimeout(timer)
    giveUp.abort()
  }
}
