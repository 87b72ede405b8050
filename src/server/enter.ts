import { sql } from 'kysely'
import { type DeviceKind, sessionLimits } from '#contract/session.ts'
import type { Words } from '#contract/words.ts'
import type { Transaction } from './database/database.ts'

/** Who a transaction runs for, once their session is found. */
export type Entered = {
  account: string
  /** Whose record they may read: nobody's while the sign-in is linked to none, and while that record is closed. */
  person: string | null
  /** The record that the council closed to them, and how. */
  closed: { person: string; state: 'suspended' | 'died'; why: Words | null } | null
  device: DeviceKind | null
  deviceHash: string
  tokenHash: string
  idToken: string
  startedAt: Date
  seenAt: Date
}

const { idleMinutes, absoluteHours } = sessionLimits

/**
 * Opens a transaction for a signed-in person in one statement: takes the portal's role, sets the council, finds the live
 * session and sets whose rows may be seen: of a closed record none. `offset 0` keeps the planner from looking for the session before the settings stand.
 */
export async function enter(
  tx: Transaction,
  council: string,
  tokenHash: string,
  now: Date,
): Promise<Entered | undefined> {
  const { rows } = await sql<Entered>`
    with entered as materialized (
      select set_config('role', 'care_portal', true), set_config('app.council', ${council}, true) as council,
        set_config('app.actor', 'entering', true)),
    found as materialized (
      select live.* from entered cross join lateral (
        select s.account_id as account, case when st.state is null then a.person_id end as person,
          case when st.state is not null
            then json_build_object('person', a.person_id, 'state', st.state, 'why', st.why) end as closed, d.kind as device, s.device_hash as "deviceHash",
          s.token_hash as "tokenHash", s.id_token as "idToken", s.created_at as "startedAt", s.seen_at as "seenAt"
        from session s
        join account a on a.council_id = s.council_id and a.id = s.account_id
        left join standing st on st.council_id = a.council_id and st.person_id = a.person_id and st.state <> 'open'
        left join device d on d.council_id = s.council_id and d.account_id = s.account_id and d.device_hash = s.device_hash
        where s.council_id = entered.council and s.token_hash = ${tokenHash}
          and s.created_at > ${now}::timestamptz - make_interval(hours => ${absoluteHours})
          and s.seen_at > ${now}::timestamptz - make_interval(mins =>
            case d.kind when 'own' then ${idleMinutes.own}::int else ${idleMinutes.shared}::int end)
        offset 0) live)
    select found.*, set_config('app.actor', 'account', true), set_config('app.account', found.account::text, true),
      set_config('app.person', coalesce(found.person::text, ''), true)
    from found`.execute(tx)
  return rows[0]
}

/** Opens a transaction for the service itself: sign-in, rate limits, upkeep. */
export async function enterAsSystem(tx: Transaction, council: string): Promise<void> {
  await sql`select set_config('role', 'care_portal', true), set_config('app.council', ${council}, true),
    set_config('app.actor', 'system', true)`.execute(tx)
}

/** Opens a transaction for somebody who has no account: they may send, and follow what they have the codes of. */
export async function enterAsAnyone(tx: Transaction, council: string): Promise<void> {
  await sql`select set_config('role', 'care_portal', true), set_config('app.council', ${council}, true),
    set_config('app.actor', 'anyone', true)`.execute(tx)
}

/** Does one part of a visit in the service's own name: what neither a council nor anyone else may see or change. */
export async function asSystem<T>(
  tx: Transaction,
  work: () => Promise<T>,
  back: 'council' | 'anyone' = 'council',
): Promise<T> {
  await sql`select set_config('app.actor', 'system', true)`.execute(tx)
  const done = await work()
  await sql`select set_config('app.actor', ${back}, true)`.execute(tx)
  return done
}

/** Opens a transaction for a council's own system, by its key. Only rows of that council can be seen in it. */
export async function enterAsCouncil(
  tx: Transaction,
  council: string,
  keyHash: string,
): Promise<{ id: string; scopes: string[] } | undefined> {
  const { rows } = await sql<{ id: string; scopes: string[] }>`
    with entered as materialized (
      select set_config('role', 'care_portal', true), set_config('app.council', ${council}, true) as council,
        set_config('app.actor', 'entering', true)),
    found as materialized (
      select k.id, k.scopes from entered cross join lateral (
        select id, scopes from council_key
        where council_id = entered.council and hash = ${keyHash} and revoked_at is null offset 0) k)
    select found.*, set_config('app.actor', 'council', true) from found`.execute(tx)
  return rows[0]
}
