import { sql } from 'kysely'
import type { Council } from '#contract/councils/council.ts'
import { endingKinds } from '#contract/request-steps.ts'
import { keptSince, OldKind, type OldRecords, type Retention } from '#contract/retention.ts'
import type { Transaction } from './database/database.ts'
import { asSystem } from './enter.ts'
import { oneAfterAnother } from './kept-requests.ts'
import type { AllowedVisit, Handlers } from './serve.ts'

type Counts = Partial<Record<OldKind, number>>
type Remove = (tx: Transaction, council: string, before: Date) => Promise<Counts>

async function removeRequests(tx: Transaction, council: string, before: Date): Promise<Counts> {
  await oneAfterAnother(tx, council)
  const { rows } = await sql<{ requests: string; steps: string; files: string }>`
    select requests, steps, files from remove_requests(${before}, ${endingKinds})`.execute(tx)
  return { requests: Number(rows[0]?.requests), steps: Number(rows[0]?.steps), files: Number(rows[0]?.files) }
}

async function removeDrafts(tx: Transaction, council: string, before: Date): Promise<Counts> {
  const old = tx.deleteFrom('draft').where('council_id', '=', council).where('saved_at', '<=', before)
  const { numDeletedRows } = await asSystem(tx, () => old.executeTakeFirstOrThrow())
  return { drafts: Number(numDeletedRows) }
}

async function removeWithdrawnVersions(tx: Transaction, council: string, before: Date): Promise<Counts> {
  const { numDeletedRows } = await tx
    .deleteFrom('plan_version')
    .where('council_id', '=', council)
    .where('withdrawn_at', '<', before)
    .executeTakeFirstOrThrow()
  return { withdrawnVersions: Number(numDeletedRows) }
}

async function cutAudit(tx: Transaction, _council: string, before: Date): Promise<Counts> {
  const cut = () => sql<{ count: string }>`select cut_audit(${before}) as count`.execute(tx)
  const { rows } = await asSystem(tx, cut)
  return { audit: Number(rows[0]?.count) }
}

/** How each kind goes, for each that a council says how long it keeps. */
const removers: Record<keyof Omit<Retention, 'chosenBy'>, Remove> = {
  requests: removeRequests,
  drafts: removeDrafts,
  withdrawnVersions: removeWithdrawnVersions,
  audit: cutAudit,
}

async function removeOld(tx: Transaction, { id, retention }: Council, now: Date): Promise<OldRecords> {
  const records: OldRecords['records'] = []
  for (const name of Object.keys(removers) as (keyof typeof removers)[]) {
    const before = keptSince(retention[name], now)
    const counts = await removers[name](tx, id, before)
    for (const kind of OldKind.options)
      if (counts[kind] !== undefined) records.push({ kind, before: before.toISOString(), count: counts[kind] })
  }
  return { chosenBy: retention.chosenBy, records }
}

/** How many of each kind, for the audit: never whose, nor what it said. */
const recordOf = ({ records }: OldRecords) => records.map(({ kind, count }) => `${kind} ${count}`).join(', ')

/** Removes what is old, and takes that back: so it says just what would go. */
export const listOldRecords: Handlers['listOldRecords'] = async ({ tx, council, now }: AllowedVisit) => {
  await sql`savepoint before_removing`.execute(tx)
  const reply = await removeOld(tx, council, now)
  await sql`rollback to savepoint before_removing`.execute(tx)
  return { record: recordOf(reply), reply }
}

export const purgeOldRecords: Handlers['purgeOldRecords'] = async ({ tx, council, now }: AllowedVisit) => {
  const reply = await removeOld(tx, council, now)
  return { record: recordOf(reply), reply }
}
