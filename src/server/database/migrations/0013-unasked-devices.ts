import { type Kysely, sql } from 'kysely'

/**
 * A device is known from the first sign-in on it, before "Is this your own phone?" is answered: who walks past that question
 * writes and sends as on a shared device.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table device alter column kind drop not null`.execute(db)
}
