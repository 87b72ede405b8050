import { call } from '#client/call.ts'
import { type SealedItem, SealedOutbox } from '#client/sealed-outbox.ts'
import { watchOutbox } from '#client/watch-outbox.ts'
import type { OpenRequest, SealTo } from '#contract/anyone.ts'
import { api } from '#contract/api.ts'
import { timeNow } from './clock.ts'
import { mark } from './device-marks.ts'
import { store } from './device-vault.ts'
import { rememberSent, sentHere } from './pages/anyone/sent-here.ts'
import { signal } from './signals.ts'

/** How long a move waits for an answer. It is safe on the device by then, and goes on its way behind the next page. */
const patience = 4000

const journeys = new Map<string, string>()
const received = new Set<() => void>()

const outbox = new SealedOutbox({
  store,
  now: timeNow,
  send: (id, sealed) => call(api.putSealedRequest, { request: id }, { sealed }),
  onReceived: ({ id, receivedAt }) => {
    const journey = journeys.get(id) ?? ''
    const sent = sentHere(journey)
    if (sent?.id === id) rememberSent(journey, { ...sent, receivedAt })
    for (const listener of received) listener()
  },
})

/** Calls back when something that was sent from this tab was received. Answers how to end that. */
export function whenReceived(listener: () => void): () => void {
  received.add(listener)
  return () => received.delete(listener)
}

/** Seals it, writes it down, and sends it where that can be. False where this device cannot keep it. */
export async function sendOpenly(asked: OpenRequest, to: SealTo | undefined): Promise<boolean> {
  const { sealTo } = await import('#client/seal.ts')
  const sealed = await sealTo(to ?? (await call(api.getSealKey, {})), asked)
  journeys.set(asked.id, asked.journey)
  const { id, reference, code } = asked
  rememberSent(asked.journey, { id, reference, code })
  if (!(await outbox.put(id, sealed))) return false
  watchSealed()
  const late = new Promise<void>((done) => setTimeout(done, patience))
  await Promise.race([outbox.drain().catch(() => {}), late])
  return true
}

export const listSealed = async (): Promise<SealedItem[]> => (await outbox.list()) ?? []
export const drainSealed = (): Promise<void> => outbox.drain()
export const deleteSealed = (id: string): Promise<void> => outbox.delete(id)

/** Says how much waits. The mark lies in a cookie, so that a page without any need not open a database to look. */
async function look(): Promise<void> {
  const items = await outbox.list()
  if (!items) return
  signal({ sealed: items.length })
  mark('sealed-here', items.length > 0)
}

let watching = false
/** Begins to send what waits sealed, and to say on every page how much that is. */
export function watchSealed(): void {
  if (watching) return
  watching = true
  outbox.subscribe(look)
  watchOutbox(outbox, window)
  look()
}
