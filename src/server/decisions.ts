import { sql } from 'kysely'
import { personByReference } from './people.ts'
import type { Handlers } from './serve.ts'

/** Keeps the decision that a person is not eligible; a later one takes its place. Sent again it has the same receipt. */
export const putNotEligible: Handlers['putNotEligible'] = async ({ tx, council, now }, { params, body }) => {
  const person = await personByReference(tx, council.id, params.reference)
  const { received_at } = await tx
    .insertInto('not_eligible')
    .values({ council_id: council.id, person_id: person, body: JSON.stringify(body), received_at: now })
    .onConflict((conflict) =>
      conflict.columns(['council_id', 'person_id']).doUpdateSet({
        body: sql`excluded.body`,
        received_at: sql<Date>`case when not_eligible.body = excluded.body
          then not_eligible.received_at else excluded.received_at end`,
      }),
    )
    .returning('received_at')
    .executeTakeFirstOrThrow()
  const reply = { reference: params.reference, receivedAt: received_at.toISOString() }
  return { record: `decision of ${body.decidedOn}`, person, reply }
}

/** Takes the decision back: it was a mistake, or something changed and the plan is still to be written. */
export const withdrawNotEligible: Handlers['withdrawNotEligible'] = async ({ tx, council }, { params }) => {
  const person = await personByReference(tx, council.id, params.reference)
  await tx.deleteFrom('not_eligible').where('council_id', '=', council.id).where('person_id', '=', person).execute()
  return { record: 'decision', person, reply: {} }
}
