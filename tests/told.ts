import { type Kysely, sql } from 'kysely'
import type { Tables } from '#server/database/tables.ts'

/** Everybody of a council who wants to be told was told, and so was its system. */
export async function told(owner: Kysely<Tables>, council: string): Promise<void> {
  await sql`insert into webhook (council_id, place, next_at) values (${council}, 0, now())`.execute(owner)
  await sql`insert into notice (council_id, person_id, id, about, way, state, made_at, next_at)
    select council_id, person_id, gen_random_uuid(), 'plan', way, 'sent', now(), now() from notice_choice
    where council_id = ${council}`.execute(owner)
}
