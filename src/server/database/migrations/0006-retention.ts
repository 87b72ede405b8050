import { type Kysely, sql } from 'kysely'

const sameCouncil = `council_id = current_setting('app.council', true)`
const isActor = (actor: string) => `current_setting('app.actor', true) = '${actor}'`

/** Runs as the owner of the tables, in the council and the name that the transaction has. */
const asOwner = 'language plpgsql security definer set search_path = public, pg_temp'

const statements = [
  // Where the chain of the audit begins since its oldest rows were removed: after the link with this hash.
  `create table audit_cut (council_id text not null, place bigint not null, hash text not null,
    primary key (council_id, place))`,
  'alter table audit_cut enable row level security',
  'alter table audit_cut force row level security',
  `create policy yours on audit_cut using (${sameCouncil} and ${isActor('system')})`,
  'grant select on audit_cut to care_portal',
  `create trigger audit_cut_is_kept before update or delete on audit_cut
    for each row execute function audit_is_kept()`,
  // A row and its link go together, and only from before a cut that is written down.
  `alter table audit_link drop constraint audit_link_audit_id_fkey,
    add foreign key (audit_id) references audit (id) on delete cascade`,
  `create function audit_is_kept_after_the_cut() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and exists (select from audit_link l
        join audit_cut c on c.council_id = l.council_id and c.place >= l.place
        where l.council_id = old.council_id and l.audit_id = (to_jsonb(old)->>tg_argv[0])::bigint) then return old; end if;
      raise exception 'audit rows are kept as they were written';
    end $$`,
  'drop trigger audit_is_kept on audit',
  `create trigger audit_is_kept before update or delete on audit
    for each row execute function audit_is_kept_after_the_cut('id')`,
  'drop trigger audit_link_is_kept on audit_link',
  `create trigger audit_link_is_kept before update or delete on audit_link
    for each row execute function audit_is_kept_after_the_cut('audit_id')`,
  `create policy cut on audit for delete using (${sameCouncil} and ${isActor('system')})`,
  // The last link always stays, so that the next row has one to follow. A year is kept whatever the server asks for.
  `create function cut_audit(before timestamptz) returns bigint ${asOwner} as $$
    declare stop bigint; removed bigint;
    begin
      if ${isActor('system')} is not true or before > now() - interval '1 year' then
        raise exception 'the audit cannot be cut here'; end if;
      select coalesce(min(l.place) filter (where a.at >= before), max(l.place)) into stop
        from audit_link l join audit a on a.id = l.audit_id where l.${sameCouncil};
      insert into audit_cut (council_id, place, hash) select council_id, place, hash from audit_link
        where ${sameCouncil} and place < stop order by place desc limit 1;
      delete from audit where ${sameCouncil} and id in (
        select audit_id from audit_link where ${sameCouncil} and place < stop);
      get diagnostics removed = row_count;
      return removed;
    end $$`,
  `create policy old on service_request for delete using (${sameCouncil} and ${isActor('council')})`,
  `create policy old on request_step for delete using (${sameCouncil} and ${isActor('council')})`,
  // Only what has one of the steps that end a request, and nothing newer.
  `create function remove_requests(before timestamptz, ending text[], out requests bigint, out steps bigint) ${asOwner} as $$
    begin
      if ${isActor('council')} is not true then raise exception 'requests cannot be removed here'; end if;
      with old as (select r.id from service_request r join request_step s
          on s.council_id = r.council_id and s.request_id = r.id
          where r.${sameCouncil} and r.received_at < before group by r.id
          having max(s.at) < before and bool_or(s.body->>'kind' = any (ending))),
        gone_steps as (delete from request_step where request_id in (select id from old) returning 1),
        gone as (delete from service_request where id in (select id from old) returning 1)
      select (select count(*) from gone), (select count(*) from gone_steps) into requests, steps;
    end $$`,
  'revoke execute on function cut_audit(timestamptz), remove_requests(timestamptz, text[]) from public',
  'grant execute on function cut_audit(timestamptz), remove_requests(timestamptz, text[]) to care_portal',
]

/**
 * Lets the oldest records go. The server's role may still delete neither a request nor a row of the audit by itself: each
 * has one function that removes what is old, of one council, and the audit says from where it was cut.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
