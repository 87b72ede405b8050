import type { PGlite } from '@electric-sql/pglite'
import { Kysely, type Transaction as KyselyTransaction, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>
/** Handlers are only ever given this: using the database itself inside a transaction would wait for ever on PGlite. */
export type Transaction = KyselyTransaction<Tables>

const begun = { command: 'BEGIN', rows: [] }
/** What an insert answers that nobody reads. */
const written = { command: 'INSERT', rowCount: 1, rows: [] }

/**
 * Gives each statement a name, so that PostgreSQL plans it once for each connection, and waits for no answer that changes
 * nothing. `begin` leaves with the first statement of its transaction: without a transaction no setting holds beyond its own
 * statement, and the policies show and take nothing, so that a `begin` that failed gives nothing away. A row of the audit
 * leaves with what comes next: where it was not written, `commit` is answered with a rollback, which Kysely throws.
 */
class QuickClient extends pg.Client {
  static names = new Map<string, string>()

  override query(...given: unknown[]): never {
    const [text, values] = given
    if (text === 'begin') return this.#leaveWithNext(given, begun) as never
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return this.#send(given) as never
    const name = QuickClient.names.get(text) ?? `s${QuickClient.names.size}`
    QuickClient.names.set(text, name)
    const named = [{ name, text, values }]
    return (text.startsWith('insert into "audit"') ? this.#leaveWithNext(named, written) : this.#send(named)) as never
  }

  #send(given: unknown[]): Promise<unknown> {
    return (super.query as (...args: unknown[]) => Promise<unknown>).apply(this, given)
  }

  /** Held back until this turn of Node ends, it leaves in one packet with the statement after it. */
  async #leaveWithNext(given: unknown[], answer: object): Promise<object> {
    const { stream } = this.connection
    stream.cork()
    process.nextTick(() => stream.uncork())
    this.#send(given).catch(() => {})
    return answer
  }
}

/** The database of production: the server logs in as a member of `care_portal` that owns nothing. */
export function postgres(url: string, connections = 20): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    Client: QuickClient,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
  })
  // A connection that is lost, idle or between two statements, is replaced; without a listener it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

const lostCodes = /^(08|53|57)...$|^(ECONN|EHOST|ENET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/
const lostWords = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/

/** Whether an error says that PostgreSQL is away, full or too busy, so that the same request may do later. */
export const isOutOfReach = (error: Error & { code?: unknown }): boolean =>
  lostCodes.test(String(error.code)) || lostWords.test(error.message)

/** Migrates as the owner of the tables, by a connection of its own. */
export async function migratePostgres(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  await migrate(new PostgresDialect({ pool }))
  await pool.end()
}

/** The embedded default for trying and testing; it keeps what is written through a crash of the process, not of the machine. */
export async function embedded(pglite: PGlite): Promise<Database> {
  await migrate(new PGliteDialect({ pglite }))
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
}
