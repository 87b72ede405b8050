import { sql } from 'kysely'
import type { Database } from './database/database.ts'
import { ProblemError } from './problems.ts'
import { hashOf } from './tokens.ts'

/**
 * How many tries in how many minutes. Kept in the database, so that several servers count together. Signing in takes two,
 * and a library, a day centre or all phones of a mobile network may come from one address.
 */
export const limits = {
  'sign-in': [300, 10],
  write: [120, 1],
  file: [60, 10],
  'wrong-key': [10, 5],
  report: [30, 5],
  link: [5, 60],
  // A library or a day centre may have one address for all; beyond it there is the telephone.
  'ask-openly': [120, 10],
  // Without a script each page is a form.
  'open-page': [2000, 10],
  follow: [20, 15],
} as const

/**
 * Counts one try and refuses when there were too many. Who tried is kept only as a hash, and swept within the hour. It is one
 * statement, and the only one that does not wait for the disk: a count that is lost with the machine harms nobody.
 */
export async function countTry(
  database: Database,
  council: string,
  kind: keyof typeof limits,
  who: string,
  now: Date,
): Promise<void> {
  const [most, minutes] = limits[kind]
  const window = minutes * 60_000
  const start = new Date(Math.floor(now.getTime() / window) * window)
  const { rows } = await sql<{ count: number }>`
    with entered as materialized (
      select set_config('role', 'care_portal', true), set_config('app.council', ${council}, true) as council,
        set_config('app.actor', 'system', true), set_config('synchronous_commit', 'off', true))
    insert into rate (council_id, name, window_start, count)
    select council, ${hashOf(`${kind} ${who}`)}, ${start}::timestamptz, 1 from entered
    on conflict (council_id, name, window_start) do update set count = rate.count + 1
    returning count`.execute(database)
  if ((rows[0]?.count ?? 0) > most) throw new ProblemError('too-many')
}
