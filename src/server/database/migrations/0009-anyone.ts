import { type Kysely, sql } from 'kysely'

const sameCouncil = `council_id = current_setting('app.council', true)`
const isActor = (actor: string) => `current_setting('app.actor', true) = '${actor}'`
const follows = `reference = current_setting('app.reference', true) and code_hash = current_setting('app.code_hash', true)`

const statements = [
  // Of nobody’s account and about nobody’s record: then it has a code, and only then.
  `alter table service_request alter column account_id drop not null, alter column person_id drop not null,
    add column code_hash text,
    add check ((account_id is null) = (person_id is null) and (account_id is null) = (code_hash is not null))`,
  `create policy anyone_sends on service_request for insert with check
    (${sameCouncil} and ${isActor('anyone')} and account_id is null and ${follows})`,
  `create policy anyone_follows on service_request for select using (${sameCouncil} and ${isActor('anyone')} and ${follows})`,
  // A key with a null in it refers to nothing, so the request is named by itself as well.
  `alter table request_step alter column person_id drop not null,
    add foreign key (request_id) references service_request (id)`,
  `create policy anyone_follows on request_step for select using (${sameCouncil} and ${isActor('anyone')}
    and exists (select from service_request r where r.id = request_id))`,
  `create table seal_key (council_id text not null, id text not null, private_key jsonb not null, made_at timestamptz not null,
    primary key (council_id, id))`,
  'alter table seal_key enable row level security',
  'alter table seal_key force row level security',
  `create policy ours on seal_key using (${sameCouncil} and ${isActor('system')})`,
  'grant select, insert, delete on seal_key to care_portal',
]

/** Lets people ask without an account: read again by reference and code, and sealed to a key of the council until it is here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
