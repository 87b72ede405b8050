import { sql } from 'kysely'
import type { Transaction } from './database/database.ts'
import { asSystem } from './enter.ts'
import { heldRecords } from './held-records.ts'
import { personByReference } from './people.ts'
import type { Handlers } from './serve.ts'

type Row = Record<string, unknown>
type Held = { columns: Record<string, string>; by?: 'id' | 'account_id' | 'actor'; inOrderOf: string }

/** The rows of a table that are about a person, as the database itself writes them in JSON. */
async function rowsOf(tx: Transaction, table: string, held: Held, council: string, person: string): Promise<Row[]> {
  const signIns = sql`select id from account where council_id = ${council} and person_id = ${person}`
  const theirs = {
    id: sql`id = ${person}`,
    person_id: sql`person_id = ${person}`,
    account_id: sql`account_id in (${signIns})`,
    actor: sql`(person_id = ${person} or actor in (select id::text from (${signIns}) theirs))`,
  }
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(held) as row from (select ${sql.join(Object.keys(held.columns).map((name) => sql.ref(name)))}
    from ${sql.table(table)} where council_id = ${council} and ${theirs[held.by ?? 'person_id']}
    order by ${sql.ref(held.inOrderOf)}) held`.execute(tx)
  return rows.map(({ row }) => row)
}

/** A row under the names that a person can read; what is empty says nothing. */
const readable = (row: Row, columns: Record<string, string>): Row =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([column, name]) => (row[column] === null ? [] : [[name, row[column]]])),
  )

/** All that is held on a person, for when they ask to see it. */
export const exportPerson: Handlers['exportPerson'] = async ({ tx, council, now }, { params }) => {
  const person = await personByReference(tx, council.id, params.reference)
  const held: Record<string, Row[]> = {}
  for (const [table, kind] of Object.entries(heldRecords)) {
    const read = () => rowsOf(tx, table, kind, council.id, person)
    const rows = kind.readAs === 'system' ? await asSystem(tx, read) : await read()
    held[kind.called] = rows.map((row) => readable(row, kind.columns))
  }
  return { record: 'everything held', person, reply: { person: params.reference, asOf: now.toISOString(), held } }
}
