import { type Kysely, sql } from 'kysely'

const statements = [
  `create table audit_link (
    council_id text not null, place bigint generated always as identity primary key, audit_id bigint not null unique,
    hash text not null, foreign key (audit_id) references audit (id))`,
  'create index audit_link_of_council on audit_link (council_id, place)',
  'alter table audit_link enable row level security',
  'alter table audit_link force row level security',
  `create policy yours on audit_link using (council_id = current_setting('app.council', true)
    and current_setting('app.actor', true) = 'system')`,
  'grant select, insert on audit_link to care_portal',
  `create trigger audit_link_is_kept before update or delete on audit_link
    for each row execute function audit_is_kept()`,
]

/** Links the audit rows of each council into a chain, so that a row that was changed afterwards can be found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
