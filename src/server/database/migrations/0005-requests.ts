import { type Kysely, sql } from 'kysely'

const sameCouncil = `council_id = current_setting('app.council', true)`
const actor = `current_setting('app.actor', true)`
const own = (column: string, setting: string) => `${column} = nullif(current_setting('app.${setting}', true), '')::uuid`
const person = own('person_id', 'person')
const asker = `${own('account_id', 'account')} and ${person}`

const behindWall = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
]

/** A table of what somebody wrote, behind the wall: of which council, by which account, about which person. */
const guarded = (table: string, columns: string): string[] => [
  `create table ${table} (council_id text not null, id uuid not null, account_id uuid not null, person_id uuid not null,
    journey text not null, answers jsonb not null, ${columns},
    foreign key (council_id, account_id) references account (council_id, id),
    foreign key (council_id, person_id) references person (council_id, id))`,
  ...behindWall(table),
]

const statements = [
  // One order of all that people and councils do with requests, by which a council reads on from where it was.
  'create sequence request_place',
  'grant usage on sequence request_place to care_portal',
  // The id alone is the key, without the council: it is drawn on a device, and counts once wherever it is sent.
  ...guarded(
    'service_request',
    `hash text not null, reference text not null,
    received_at timestamptz not null, place bigint not null default nextval('request_place'),
    primary key (id), unique (council_id, reference), unique (council_id, person_id, id)`,
  ),
  'create index service_request_of_person on service_request (council_id, person_id, received_at)',
  'create index service_request_by_place on service_request (council_id, place)',
  `create policy yours on service_request for select using (${sameCouncil} and (${actor} = 'council' or ${person}))`,
  `create policy sent on service_request for insert with check (${sameCouncil} and ${asker})`,
  // What was sent stays as it was sent.
  'grant select, insert on service_request to care_portal',
  `create table request_step (council_id text not null, person_id uuid not null, request_id uuid not null,
    id uuid primary key, by text not null check (by in ('council', 'person')), body jsonb not null,
    at timestamptz not null, place bigint not null default nextval('request_place'),
    foreign key (council_id, person_id, request_id) references service_request (council_id, person_id, id))`,
  ...behindWall('request_step'),
  'create index request_step_of_request on request_step (council_id, request_id, place)',
  `create index request_step_by_place on request_step (council_id, place) where by = 'person'`,
  `create policy yours on request_step for select using (${sameCouncil} and (${actor} = 'council' or ${person}))`,
  // Each speaks for itself: a council never in a person's name, nor a person in the council's.
  `create policy done on request_step for insert with check (${sameCouncil} and
    ((${actor} = 'council' and by = 'council') or (${actor} = 'account' and by = 'person' and ${person})))`,
  'grant select, insert on request_step to care_portal',
  ...guarded('draft', 'saved_at timestamptz not null, primary key (council_id, account_id, person_id, journey)'),
  'create index draft_by_age on draft (saved_at)',
  `create policy yours on draft using (${sameCouncil} and (${actor} = 'system' or (${asker})))`,
  'grant select, insert, update, delete on draft to care_portal',
  // Beside the key for what was read, which is made anew at each sign-out. Who owns the table must be let through its wall.
  'alter table device add column words_key text',
  'alter table device no force row level security',
  `update device set words_key = rtrim(translate(encode(sha256(convert_to(
    gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'base64'), '+/', '-_'), '=')`,
  'alter table device force row level security',
  'alter table device alter column words_key set not null',
]

/** What people ask for, what they have written of it so far, and the key of what waits on their devices. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
