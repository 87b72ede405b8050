import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import type { Log } from './context.ts'
import { type Happened, listHappened } from './council-requests.ts'
import type { Database, Transaction } from './database/database.ts'
import { enterAsSystem } from './enter.ts'
import { oneAfterAnother } from './kept-requests.ts'
import { nextTry } from './retries.ts'

/** Where a council’s system listens, and the secret (`whsec_…`) by which it knows that it is us. */
export type Hook = { url: string; secret: string }
type Sending = { database: Database; hooks: Record<string, Hook>; log: Log; now: Date; post?: typeof fetch }

const leaseMinutes = 5
const atOnce = 50
/** No server may keep us waiting for longer, in milliseconds. */
const patience = 10_000

/** What happened since the system was told last, where it is time to tell it. Whoever takes it keeps it from the others meanwhile. */
async function take(tx: Transaction, council: string, now: Date) {
  await enterAsSystem(tx, council)
  await sql`select set_config('app.actor', 'council', true)`.execute(tx)
  await oneAfterAnother(tx, council)
  // Who listens from today on is not told of years: the list has them all.
  await sql`insert into webhook (council_id, place, next_at) values (${council}, greatest(
      (select coalesce(max(place), 0) from service_request where council_id = ${council}),
      (select coalesce(max(place), 0) from request_step where council_id = ${council})), ${now})
    on conflict do nothing`.execute(tx)
  const state = await tx
    .selectFrom('webhook')
    .selectAll()
    .where('council_id', '=', council)
    .where('next_at', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!state) return undefined
  const events = await listHappened(tx, council, state.place, atOnce)
  if (events.length === 0) return undefined
  const next_at = new Date(now.getTime() + leaseMinutes * 60_000)
  await tx.updateTable('webhook').set({ next_at }).where('council_id', '=', council).execute()
  return { state, events }
}

/** Tells of one event: that something came, under which id and number, and never what. The id of a message stays the same at each try. */
async function tell({ url, secret }: Hook, { event, request, at, place }: Happened, now: Date, post: typeof fetch) {
  const id = `msg_${place}`
  const body = JSON.stringify({ type: `request.${event}`, timestamp: new Date(at).toISOString(), data: { request } })
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  }
  const signal = AbortSignal.timeout(patience)
  const response = await post(url, { method: 'POST', headers, body, redirect: 'manual', signal })
  return { ok: response.ok, status: response.status }
}

async function tellAll(hook: Hook, events: Happened[], now: Date, post: typeof fetch) {
  let place: string | undefined
  for (const event of events) {
    const answer = await tell(hook, event, now, post).catch(() => ({ ok: false, status: null }))
    if (!answer.ok) return { place, failed: true, status: answer.status }
    place = event.place
  }
  return { place, failed: false, status: null }
}

/**
 * Tells each council’s system what came (Standard Webhooks), in the order in which it came. What is not taken is told again, at
 * first soon and then every six hours, for as long as it takes: nothing is stepped over, and `deliveries` says since when.
 */
export async function sendWebhooks({ database, hooks, log, now, post = fetch }: Sending): Promise<void> {
  for (const [council, hook] of Object.entries(hooks)) {
    const taken = await database.transaction().execute((tx) => take(tx, council, now))
    if (!taken) continue
    const { state, events } = taken
    const { place = state.place, failed, status } = await tellAll(hook, events, now, post)
    if (failed) log.error({ event: 'webhook not taken', council, status: status ?? undefined })
    const attempts = failed ? state.attempts + 1 : 0
    const after = failed
      ? { next_at: nextTry(attempts, now), failing_since: state.failing_since ?? now, last_status: status }
      : { next_at: now, failing_since: null, last_status: null }
    await database.transaction().execute(async (tx) => {
      await enterAsSystem(tx, council)
      await tx
        .updateTable('webhook')
        .set({ place, attempts, ...after })
        .where('council_id', '=', council)
        .execute()
    })
  }
}
