import { sql } from 'kysely'
import type { Transaction } from './database/database.ts'
import { asSystem } from './enter.ts'
import { personByReference } from './people.ts'
import type { Handlers } from './serve.ts'
import { randomToken } from './tokens.ts'

/** What lies on the person's own devices opens for nobody from now on, and is removed when they next hear from us. */
async function forgetCopies(tx: Transaction, council: string, person: string): Promise<void> {
  const devices = await tx
    .selectFrom('device')
    .innerJoin('account', (join) =>
      join.onRef('account.council_id', '=', 'device.council_id').onRef('account.id', '=', 'device.account_id'),
    )
    .select(['device.account_id', 'device.device_hash'])
    .where('account.council_id', '=', council)
    .where('account.person_id', '=', person)
    .execute()
  for (const { account_id, device_hash } of devices)
    await tx
      .updateTable('device')
      .set({ key: randomToken() })
      .where('council_id', '=', council)
      .where('account_id', '=', account_id)
      .where('device_hash', '=', device_hash)
      .execute()
}

/** Closes a record, or opens it again. Sent again without a change it keeps its moment: the same receipt. */
export const putStanding: Handlers['putStanding'] = async ({ tx, council, now }, { params, body }) => {
  const person = await personByReference(tx, council.id, params.reference)
  const details = {
    state: body.state,
    why: body.state === 'suspended' && body.why ? JSON.stringify(body.why) : null,
    died_on: body.state === 'died' ? body.on : null,
    updated_at: now,
  }
  const unchanged = sql<boolean>`(standing.state, standing.why, standing.died_on) is not distinct from
    (excluded.state, excluded.why, excluded.died_on)`
  const { updated_at } = await tx
    .insertInto('standing')
    .values({ council_id: council.id, person_id: person, ...details })
    .onConflict((conflict) =>
      conflict.columns(['council_id', 'person_id']).doUpdateSet({
        ...details,
        updated_at: sql<Date>`case when ${unchanged} then standing.updated_at else excluded.updated_at end`,
      }),
    )
    .returning('updated_at')
    .executeTakeFirstOrThrow()
  // Nobody's devices are the council's to see, so the service does this part in its own name.
  if (body.state !== 'open') await asSystem(tx, () => forgetCopies(tx, council.id, person))
  const reply = { reference: params.reference, receivedAt: updated_at.toISOString() }
  return { record: `standing ${body.state}`, person, reply }
}

/** What the person who signed in is told: found with their session, so it costs no statement. */
export const getStanding: Handlers['getStanding'] = async ({ actor }) => {
  const closed = actor.kind === 'account' ? actor.session.closed : null
  const reply = closed
    ? { state: closed.state, ...(closed.why ? { why: closed.why } : {}) }
    : { state: 'open' as const }
  return { record: 'standing', reply }
}
