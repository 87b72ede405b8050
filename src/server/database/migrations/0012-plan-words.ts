import { type Kysely, sql } from 'kysely'

/**
 * A section of a plan is only ever read whole: kept as the words that its hash was taken over, it need not be written out
 * anew at each read.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan_section alter column body type json using body::json`.execute(db)
}
