import type { Actor } from './access.ts'
import type { Transaction } from './database/database.ts'

export type Deed = {
  council: string
  actor: Actor
  person: string | null
  basis: string
  action: string
  /** Which record, by name and number. Never what it says. */
  record: string
  outcome: 'done' | 'denied'
  at: Date
}

/** Writes who did what for whom, in the same transaction as what was done. */
export async function audit(tx: Transaction, deed: Deed): Promise<void> {
  const { actor } = deed
  await tx
    .insertInto('audit')
    .values({
      council_id: deed.council,
      at: deed.at,
      actor_kind: actor.kind === 'council' ? 'council' : 'account',
      actor: actor.kind === 'account' ? actor.session.account : actor.kind === 'council' ? actor.key : 'nobody',
      person_id: deed.person,
      basis: deed.basis,
      action: deed.action,
      record: deed.record,
      outcome: deed.outcome,
    })
    .execute()
}
