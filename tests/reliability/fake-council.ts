import { ProblemError } from '#client/call-errors.ts'
import type { OutboxItem } from '#client/outbox.ts'
import { type ProblemKind, problemKinds } from '#contract/problem.ts'
import type { Receipt } from '#contract/service-request.ts'
import type { DeviceKey } from '#contract/session.ts'

/** Two people who use the same device; each asks for themself, so an account and its person are one. */
export const ann = '3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a1a'
export const bob = '3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a1b'

export const refusal = (kind: ProblemKind, retryAfter?: number) => {
  const [status, title] = problemKinds[kind]
  return new ProblemError(status, { type: `/problems/${kind}`, title, status }, retryAfter)
}

const keyOf = (words: string) => Buffer.alloc(32, words).toString('base64url')

/** What the server does with requests and keys, and nothing else: each effect is written down, to be counted. */
export class FakeCouncil {
  readonly effects: { id: string; account: string; words: string }[] = []
  readonly #receipts = new Map<string, { account: string; words: string; receipt: Receipt }>()
  #signOuts = 0

  /** The key that opens a copy is a new one after each sign-out; the key of the words stays. */
  deviceKey(account: string): DeviceKey {
    const key = keyOf(`copy ${account} ${this.#signOuts}`)
    return { account, device: 'shared', key, wordsKey: keyOf(`words of ${account}`), copyDays: 7 }
  }
  endSession(): void {
    this.#signOuts += 1
  }

  /** From before, something else lies under this id. */
  occupy(id: string, account: string): void {
    const receipt = { id, reference: 'ABCD-2345', journey: 'plan-review', receivedAt: '2026-11-22T12:00:00.000Z' }
    if (!this.#receipts.has(id)) this.#receipts.set(id, { account, words: 'others', receipt })
  }

  /** `account` is whose session the browser has at the moment of sending. */
  receive(account: string | undefined, { id, person, journey, answers }: OutboxItem): Receipt {
    if (!account) throw refusal('signed-out')
    if (person !== account) throw refusal('not-found')
    const words = JSON.stringify(answers)
    const known = this.#receipts.get(id)
    if (known && known.account !== account) throw refusal('other-owner')
    if (known && known.words !== words) throw refusal('other-words')
    if (known) return known.receipt
    const receipt = { id, reference: 'ABCD-2345', journey, receivedAt: '2026-11-22T12:00:00.000Z' }
    this.effects.push({ id, account, words })
    this.#receipts.set(id, { account, words, receipt })
    return receipt
  }
}
