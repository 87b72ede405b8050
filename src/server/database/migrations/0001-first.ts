import { type Kysely, sql } from 'kysely'

const tables = `
  create table person (
    council_id text not null, id uuid not null, reference text not null,
    given_name text not null, family_name text not null, call_me text,
    date_of_birth date not null, updated_at timestamptz not null,
    primary key (council_id, id), unique (council_id, reference));
  create table account (
    council_id text not null, id uuid not null, issuer text not null, subject text not null,
    person_id uuid, created_at timestamptz not null,
    primary key (council_id, id), unique (council_id, issuer, subject),
    foreign key (council_id, person_id) references person (council_id, id));
  create table device (
    council_id text not null, account_id uuid not null, device_hash text not null,
    kind text not null check (kind in ('own', 'shared')), key text not null, created_at timestamptz not null,
    primary key (council_id, account_id, device_hash),
    foreign key (council_id, account_id) references account (council_id, id));
  create table session (
    council_id text not null, token_hash text not null, account_id uuid not null, device_hash text not null,
    id_token text not null, created_at timestamptz not null, seen_at timestamptz not null,
    primary key (council_id, token_hash),
    foreign key (council_id, account_id) references account (council_id, id));
  create index session_of_account on session (council_id, account_id);
  create index session_by_age on session (created_at);
  create table sign_in (
    council_id text not null, state_hash text not null, nonce text not null, verifier text not null,
    return_to text not null, created_at timestamptz not null, primary key (council_id, state_hash));
  create index sign_in_by_age on sign_in (created_at);
  create table plan_version (
    council_id text not null, person_id uuid not null, version integer not null check (version > 0),
    starts_on date not null, hash text not null, received_at timestamptz not null,
    primary key (council_id, person_id, version),
    foreign key (council_id, person_id) references person (council_id, id));
  create table plan_section (
    council_id text not null, person_id uuid not null, version integer not null, section text not null,
    body jsonb not null, hash text not null,
    primary key (council_id, person_id, version, section),
    foreign key (council_id, person_id, version) references plan_version (council_id, person_id, version));
  create table council_key (
    council_id text not null, id text not null, hash text not null, scopes text[] not null, revoked_at timestamptz,
    primary key (council_id, id), unique (council_id, hash));
  create table audit (
    council_id text not null, id bigint generated always as identity primary key, at timestamptz not null,
    actor_kind text not null, actor text not null, person_id uuid, basis text not null,
    action text not null, record text not null, outcome text not null check (outcome in ('done', 'denied')));
  create index audit_of_person on audit (council_id, person_id, id);
  create table rate (
    council_id text not null, name text not null, window_start timestamptz not null, count integer not null,
    primary key (council_id, name, window_start));
  create index rate_by_age on rate (window_start)`

/**
 * Who may see which rows, once the council matches. `app.actor` says in whose name the transaction runs:
 * `account` (one signed-in person), `council` (its system), `system` (sign-in and upkeep), `entering` (finding the session).
 */
const yours: Record<string, string> = {
  person: `actor in ('council', 'system') or id = person`,
  account: `actor in ('system', 'entering') or id = account`,
  device: `actor in ('system', 'entering') or account_id = account`,
  session: `actor in ('system', 'entering') or account_id = account`,
  sign_in: `actor = 'system'`,
  plan_version: `actor = 'council' or person_id = person`,
  plan_section: `actor = 'council' or person_id = person`,
  council_key: `actor in ('system', 'entering')`,
  rate: `actor = 'system'`,
}
/** Who may write them, where that is fewer: nobody changes their own plan, or whose record their sign-in is linked to. */
const writers: Record<string, string> = {
  person: `actor = 'council'`,
  account: `actor = 'system'`,
  plan_version: `actor = 'council'`,
  plan_section: `actor = 'council'`,
}
const settings: [RegExp, string][] = [
  [/\bactor\b/g, `current_setting('app.actor', true)`],
  [/= account\b/g, `= nullif(current_setting('app.account', true), '')::uuid`],
  [/= person\b/g, `= nullif(current_setting('app.person', true), '')::uuid`],
]
const written = (rule: string) => settings.reduce((text, [word, setting]) => text.replace(word, setting), rule)
const sameCouncil = `council_id = current_setting('app.council', true)`

function policiesOf(table: string, rule: string): string {
  const may = (who: string) => `using (${sameCouncil} and (${written(who)}))`
  const write = writers[table]
  if (!write) return `create policy yours on ${table} ${may(rule)}`
  return `create policy yours on ${table} for select ${may(rule)}; create policy written on ${table} ${may(write)}`
}

/** The first shape of the house: every table with its council, and row-level security that binds even the owner. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = async (statements: string) => {
    for (const statement of statements.split(';')) await sql.raw(statement).execute(db)
  }
  await sql`do $$ begin create role care_portal nologin; exception when duplicate_object then null; end $$`.execute(db)
  await sql.raw('grant usage on schema public to care_portal').execute(db)
  await run(tables)
  for (const [table, rule] of Object.entries(yours)) {
    await run(`alter table ${table} enable row level security; alter table ${table} force row level security;
      ${policiesOf(table, rule)};
      grant select, insert, update, delete on ${table} to care_portal`)
  }
  // What was looked at can be written by all, read by the person it is about, and changed by nobody.
  await run(`alter table audit enable row level security; alter table audit force row level security;
    create policy written on audit for insert with check (${sameCouncil});
    create policy seen on audit for select using (${sameCouncil} and (${written(`actor = 'system' or person_id = person`)}));
    grant select, insert on audit to care_portal`)
  await sql`create function audit_is_kept() returns trigger language plpgsql as $$
    begin raise exception 'audit rows are kept as they were written'; end $$`.execute(db)
  await sql`create trigger audit_is_kept before update or delete on audit
    for each row execute function audit_is_kept()`.execute(db)
  await sql`create trigger audit_is_not_emptied before truncate on audit
    for each statement execute function audit_is_kept()`.execute(db)
}
