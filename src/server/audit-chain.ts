import { sql } from 'kysely'
import type { Database, Transaction } from './database/database.ts'
import { enterAsSystem } from './enter.ts'
import { hashOf } from './tokens.ts'

type Written = { id: string; text: string }

/** What of a row is sworn to: all of it, as the database writes it. */
const rowsWhere = (condition: ReturnType<typeof sql>, order: ReturnType<typeof sql>) => sql<Written & { hash: string }>`
  select a.id::text, l.hash, jsonb_build_array(a.council_id, a.id, extract(epoch from a.at), a.actor_kind, a.actor,
    a.person_id, a.basis, a.action, a.record, a.outcome)::text as text
  from audit a left join audit_link l on l.audit_id = a.id where ${condition} order by ${order}`

const lastLink = (tx: Transaction) =>
  tx.selectFrom('audit_link').select(['hash', 'audit_id']).orderBy('place', 'desc').limit(1).executeTakeFirst()

/** Where the oldest links were removed for their age; what is left follows from there. */
const lastCut = (tx: Transaction) =>
  tx.selectFrom('audit_cut').select('hash').orderBy('place', 'desc').limit(1).executeTakeFirst()

/**
 * Links what was written since the last time, some rows at once. It runs after the rows are committed, because a chain
 * inside each read would make every process wait in line. Answers how many rows it linked.
 */
export async function linkAudit(database: Database, council: string, most = 1000): Promise<number> {
  return database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    const { rows: locks } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtext(${`audit ${council}`})) as mine`.execute(tx)
    if (!locks[0]?.mine) return 0
    const last = await lastLink(tx)
    // Numbers are given before the commit, so a lower one may appear after a higher: it is still found, a little way back.
    const since = sql`a.council_id = ${council} and l.audit_id is null and a.id > ${last?.audit_id ?? 0}::bigint - 10000`
    const { rows } = await rowsWhere(since, sql`a.id limit ${most}`).execute(tx)
    let hash = last?.hash ?? ''
    for (const { id, text } of rows) {
      hash = hashOf(`${hash}\n${text}`)
      await tx.insertInto('audit_link').values({ council_id: council, audit_id: id, hash }).execute()
    }
    return rows.length
  })
}

/** The first row whose link does not fit, or none: then nothing that is linked was changed or taken out. */
export async function findBrokenLink(database: Database, council: string): Promise<string | undefined> {
  return database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    const { rows } = await rowsWhere(sql`l.council_id = ${council}`, sql`l.place`).execute(tx)
    let hash = (await lastCut(tx))?.hash ?? ''
    for (const row of rows) {
      hash = hashOf(`${hash}\n${row.text}`)
      if (hash !== row.hash) return row.id
    }
    return undefined
  })
}
