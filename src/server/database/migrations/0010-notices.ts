import { type Kysely, sql } from 'kysely'

const sameCouncil = `council_id = current_setting('app.council', true)`
const isActor = (actor: string) => `current_setting('app.actor', true) = '${actor}'`
const own = `(${isActor('account')} and person_id::text = current_setting('app.person', true))`

const table = (name: string, columns: string): string[] => [
  `create table ${name} (council_id text not null, ${columns})`,
  `alter table ${name} enable row level security`,
  `alter table ${name} force row level security`,
]
const ofPerson = `person_id uuid not null, foreign key (council_id, person_id) references person (council_id, id)`

const statements = [
  ...table(
    'notice_choice',
    `${ofPerson}, way text not null check (way in ('email', 'text')), address text not null, language text not null,
    updated_at timestamptz not null, primary key (council_id, person_id)`,
  ),
  `create policy yours on notice_choice using (${sameCouncil} and (${isActor('system')} or ${own}))`,
  'grant select, insert, update, delete on notice_choice to care_portal',
  ...table(
    'notice',
    `${ofPerson}, id uuid primary key, about text not null, way text not null,
    state text not null check (state in ('waiting', 'sent', 'failed')), attempts int not null default 0,
    made_at timestamptz not null, next_at timestamptz not null`,
  ),
  // However much is new, one message says so.
  `create unique index notice_waits_once on notice (council_id, person_id) where state = 'waiting'`,
  `create index notice_due on notice (council_id, next_at) where state = 'waiting'`,
  `create policy yours on notice for select using (${sameCouncil} and ${own})`,
  `create policy dropped on notice for delete using (${sameCouncil} and ${own} and state = 'waiting')`,
  `create policy ours on notice using (${sameCouncil} and ${isActor('system')})`,
  'grant select, insert, update, delete on notice to care_portal',
  ...table(
    'webhook',
    `place bigint not null, attempts int not null default 0, next_at timestamptz not null,
    failing_since timestamptz, last_status int, primary key (council_id)`,
  ),
  `create policy ours on webhook using (${sameCouncil} and (${isActor('system')} or ${isActor('council')}))`,
  'grant select, insert, update on webhook to care_portal',
]

/** What people are told outside of this service, which is only that there is something new; and up to where councils were. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
