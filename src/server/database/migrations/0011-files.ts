import { type Kysely, sql } from 'kysely'

const sameCouncil = `council_id = current_setting('app.council', true)`
const isActor = (actor: string) => `current_setting('app.actor', true) = '${actor}'`
const own = (column: string, setting: string) => `${column} = nullif(current_setting('app.${setting}', true), '')::uuid`
const person = own('person_id', 'person')
const asker = `${isActor('account')} and ${own('account_id', 'account')} and ${person}`

/** Runs as the owner of the tables, in the council that the transaction has. */
const asOwner = 'language plpgsql security definer set search_path = public, pg_temp'

const statements = [
  `create table request_file (council_id text not null, id uuid primary key, request_id uuid not null, account_id uuid not null,
    person_id uuid not null, kind text not null, name text not null, bytes integer not null, hash text not null,
    content bytea not null, received_at timestamptz not null,
    foreign key (council_id, account_id) references account (council_id, id),
    foreign key (council_id, person_id) references person (council_id, id))`,
  // Photos and PDFs are compressed already.
  'alter table request_file alter column content set storage external',
  'create index request_file_of_request on request_file (council_id, request_id)',
  'create index request_file_of_account on request_file (council_id, account_id)',
  'alter table request_file enable row level security',
  'alter table request_file force row level security',
  `create policy yours on request_file for select using (${sameCouncil} and (${isActor('council')} or ${person}))`,
  `create policy sent on request_file for insert with check (${sameCouncil} and ${asker})`,
  // What was sent stays as it was sent; what waits for its request can be taken back.
  `create policy taken_back on request_file for delete using (${sameCouncil} and ${asker}
    and not exists (select from service_request r where r.id = request_id))`,
  // A council's visit removes files by the functions below, and never by itself.
  `create policy old on request_file for delete using (${sameCouncil} and ${isActor('council')} and current_user <> 'care_portal')`,
  'grant select, insert, delete on request_file to care_portal',
  // Files go with their request, and are counted.
  'drop function remove_requests(timestamptz, text[])',
  `create function remove_requests(before timestamptz, ending text[], out requests bigint, out steps bigint, out files bigint)
    ${asOwner} as $$
    begin
      if ${isActor('council')} is not true then raise exception 'requests cannot be removed here'; end if;
      with old as (select r.id from service_request r join request_step s
          on s.council_id = r.council_id and s.request_id = r.id
          where r.${sameCouncil} and r.received_at < before group by r.id
          having max(s.at) < before and bool_or(s.body->>'kind' = any (ending))),
        gone_files as (delete from request_file where ${sameCouncil} and request_id in (select id from old) returning 1),
        gone_steps as (delete from request_step where request_id in (select id from old) returning 1),
        gone as (delete from service_request where id in (select id from old) returning 1)
      select (select count(*) from gone), (select count(*) from gone_steps), (select count(*) from gone_files)
        into requests, steps, files;
    end $$`,
  // Whose request never came, or does not name them. It runs in a council's name, because the service itself sees no request and would take all for left.
  `create function remove_left_files(before timestamptz) returns bigint ${asOwner} set app.actor = 'council' as $$
    declare removed bigint;
    begin
      delete from request_file f where f.${sameCouncil} and f.received_at <= before and not exists (
        select from service_request r where r.council_id = f.council_id and r.id = f.request_id
          and r.account_id = f.account_id and r.person_id = f.person_id
          and position('"' || f.id || ' ' in r.answers ->> 'files') > 0);
      get diagnostics removed = row_count;
      return removed;
    end $$`,
  'revoke execute on function remove_requests(timestamptz, text[]), remove_left_files(timestamptz) from public',
  'grant execute on function remove_requests(timestamptz, text[]), remove_left_files(timestamptz) to care_portal',
]

/** Photos and PDFs that people send along with a request. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
