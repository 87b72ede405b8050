import { sql } from 'kysely'
import type { Council } from '#contract/councils/council.ts'
import type { Language } from '#contract/language.ts'
import type { Log } from './context.ts'
import type { Database, Transaction } from './database/database.ts'
import { enterAsSystem } from './enter.ts'
import { nextTry, triedForDays } from './retries.ts'

/** One message: to whom, and words that say only that there is something new. */
export type Message = { id: string; way: 'email' | 'text'; address: string; subject: string; words: string }
/** Hands a message on. `refused` is a no that asking again cannot change; what is thrown is tried again. */
export type Notify = (message: Message) => Promise<'sent' | 'refused'>
type Words = (language: Language, council: Council) => { subject: string; words: string }
type Sending = { database: Database; councils: Council[]; notify: Notify; wordsOf: Words; log: Log; now: Date }

type Due = { id: string; way: 'email' | 'text'; address: string; language: Language; attempts: number; made_at: Date }
/** Longer than handing on may take: until then no other server takes the same. */
const leaseMinutes = 5

/** Takes what is due, and keeps it from the others meanwhile. Who chose otherwise since, or was closed, is told nothing. */
async function take(tx: Transaction, council: string, now: Date): Promise<Due[]> {
  await enterAsSystem(tx, council)
  await sql`delete from notice n where n.council_id = ${council} and n.state = 'waiting' and (
    not exists (select from notice_choice c where c.council_id = n.council_id and c.person_id = n.person_id)
    or exists (select from standing s where s.council_id = n.council_id and s.person_id = n.person_id and s.state <> 'open'))`.execute(
    tx,
  )
  const { rows } = await sql<Due>`
    with due as (select id from notice where council_id = ${council} and state = 'waiting' and next_at <= ${now}
      order by next_at limit 50 for update skip locked)
    update notice n set next_at = ${new Date(now.getTime() + leaseMinutes * 60_000)}, attempts = n.attempts + 1
    from due, notice_choice c
    where n.id = due.id and c.council_id = n.council_id and c.person_id = n.person_id
    returning n.id, c.way, c.address, c.language, n.attempts, n.made_at`.execute(tx)
  return rows
}

type Came = { state: 'sent' | 'failed' | 'waiting'; next_at?: Date }

/** Sends one, and says what came of it. Nothing of the message goes into the log. */
async function send({ notify, wordsOf, log, now }: Sending, council: Council, due: Due): Promise<Came> {
  const { id, way, address, language, attempts, made_at } = due
  try {
    const came = await notify({ id, way, address, ...wordsOf(language, council) })
    if (came === 'refused') log.error({ event: 'notice refused', council: council.id })
    return { state: came === 'sent' ? 'sent' : 'failed' }
  } catch (error) {
    log.error({ event: 'notice not taken', council: council.id, error: (error as Error).name })
    const tooLate = now.getTime() - made_at.getTime() > triedForDays * 86_400_000
    return tooLate ? { state: 'failed' } : { state: 'waiting', next_at: nextTry(attempts, now) }
  }
}

/** Sends the notices that are due, each once as far as that can be known. Several servers may do it at one time. */
export async function sendNotices(sending: Sending): Promise<void> {
  const { database, councils, now } = sending
  for (const council of councils) {
    const due = await database.transaction().execute((tx) => take(tx, council.id, now))
    for (const one of due) {
      const came = await send(sending, council, one)
      await database.transaction().execute(async (tx) => {
        await enterAsSystem(tx, council.id)
        await tx
          .updateTable('notice')
          .set({ way: one.way, ...came })
          .where('id', '=', one.id)
          .execute()
      })
    }
  }
}

/** What was told long ago is not kept. */
const keptDays = 90

export async function sweepNotices(database: Database, councils: string[], now: Date): Promise<void> {
  for (const council of councils)
    await database.transaction().execute(async (tx) => {
      await enterAsSystem(tx, council)
      const before = new Date(now.getTime() - keptDays * 86_400_000)
      await tx.deleteFrom('notice').where('council_id', '=', council).where('made_at', '<', before).execute()
    })
}
