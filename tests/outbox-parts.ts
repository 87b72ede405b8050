import type { Locks } from '#client/drainer.ts'
import { openMemoryStore } from '#client/memory-store.ts'
import { Outbox, type OutboxItem } from '#client/outbox.ts'
import { Vault } from '#client/vault.ts'
import type { DeviceKey } from '#contract/session.ts'

const keyOf = (words: string) => Buffer.alloc(32, words).toString('base64url')
const deviceKey = (last: string): DeviceKey => ({
  account: `3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a1${last}`,
  device: 'shared',
  key: keyOf(`copy of ${last}`),
  wordsKey: keyOf(`words of ${last}`),
  copyDays: 7,
})
export const [ann, bob] = [deviceKey('a'), deviceKey('b')]
export const noon = Date.parse('2026-11-22T12:00:00.000Z')

/** What somebody wants to send. */
export const wish = (words: string, who = ann) => ({
  id: crypto.randomUUID(),
  person: who.account,
  journey: 'plan-review',
  answers: { words, grounds: ['something-changed'] },
})
export const wordsOf = ({ answers }: Pick<OutboxItem, 'answers'>) => answers.words

export const receiptFor = ({ id, journey }: Pick<OutboxItem, 'id' | 'journey'>) => ({
  id,
  journey,
  reference: 'ABCD-2345',
  receivedAt: '2026-11-22T12:00:01.000Z',
})

/** One answer of the server after the other, then receipts; a function is called, an error thrown. */
export function answering(...answers: unknown[]) {
  const asked: OutboxItem[] = []
  const send = async (item: OutboxItem) => {
    asked.push(item)
    const answer = answers.length > 0 ? answers.shift() : receiptFor(item)
    const given = typeof answer === 'function' ? await answer(item) : answer
    if (given instanceof Error) throw given
    return given
  }
  return { send, asked, answers }
}

type How = { who?: DeviceKey | undefined; store?: ReturnType<typeof openMemoryStore>; locks?: Locks | null }

/** An open page of somebody on a device of any kind. */
export async function openPage(send: (item: OutboxItem) => Promise<unknown>, { who = ann, ...how }: How = {}) {
  const { store = openMemoryStore(), locks = null } = how
  const vault = new Vault(store, { now: () => noon, rounds: 2 })
  await vault.openWithKey(who)
  const outbox = new Outbox({ store, vault, send, locks, now: () => noon, random: () => 0.5 })
  return { store, vault, outbox }
}
