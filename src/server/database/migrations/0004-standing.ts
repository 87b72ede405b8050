import { type Kysely, sql } from 'kysely'

const sameCouncil = `council_id = current_setting('app.council', true)`
const actor = `current_setting('app.actor', true)`
const own = `person_id = nullif(current_setting('app.person', true), '')::uuid`

/** A table about one person, behind the wall, with who may see its rows and who may write them. */
const guarded = (table: string, columns: string, sees: string, writes: string): string[] => [
  `create table ${table} (council_id text not null, person_id uuid not null, ${columns},
    primary key (council_id, person_id), foreign key (council_id, person_id) references person (council_id, id))`,
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy yours on ${table} for select using (${sameCouncil} and (${sees}))`,
  `create policy written on ${table} using (${sameCouncil} and (${writes}))`,
  `grant select, insert, update, delete on ${table} to care_portal`,
]

const statements = [
  // Looked at while a session is found: what is closed never becomes `app.person`, so that no policy gives a row of it.
  ...guarded(
    'standing',
    `state text not null check (state in ('open', 'suspended', 'died')), why jsonb, died_on date,
    updated_at timestamptz not null`,
    `${actor} in ('council', 'system', 'entering')`,
    `${actor} = 'council'`,
  ),
  ...guarded(
    'not_eligible',
    'body jsonb not null, received_at timestamptz not null',
    `${actor} = 'council' or ${own}`,
    `${actor} = 'council'`,
  ),
  // The service itself tries a code: who writes one must not learn whether there is one.
  ...guarded(
    'activation_code',
    `code_hash text not null, expires_on date not null, tries integer not null default 0, used_at timestamptz,
    received_at timestamptz not null, unique (council_id, code_hash)`,
    `${actor} in ('council', 'system')`,
    `${actor} in ('council', 'system')`,
  ),
  // Each adult has one sign-in.
  'create unique index account_of_person on account (council_id, person_id)',
]

/** Whether a record may be read, the decision that someone is not eligible, and the code that links a sign-in to a record. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
