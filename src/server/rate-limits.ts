import type { Database } from './database/database.ts'
import { enterAsSystem } from './enter.ts'
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

/** Counts one try and refuses when there were too many. Who tried is kept only as a hash, and swept within the hour. */
export async function countTry(
  database: Database,
  council: string,
  kind: keyof typeof limits,
  who: string,
  now: Date,
): Promise<void> {
  const [most, minutes] = limits[kind]
  const window = minutes * 60_000
  const row = {
    council_id: council,
    name: hashOf(`${kind} ${who}`),
    window_start: new Date(Math.floor(now.getTime() / window) * window),
  }
  const { count } = await database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    return tx
      .insertInto('rate')
      .values({ ...row, count: 1 })
      .onConflict((conflict) =>
        conflict.columns(['council_id', 'name', 'window_start']).doUpdateSet((old) => ({
          count: old('rate.count', '+', 1),
        })),
      )
      .returning('count')
      .executeTakeFirstOrThrow()
  })
  if (count > most) throw new ProblemError('too-many')
}
