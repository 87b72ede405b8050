import { sql } from 'kysely'
import type { Transaction } from './database/database.ts'
import { ProblemError } from './problems.ts'
import type { Handlers } from './serve.ts'

/** The id of a person by the council's own reference; another council's person is simply not there. */
export async function personByReference(tx: Transaction, council: string, reference: string): Promise<string> {
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('council_id', '=', council)
    .where('reference', '=', reference)
    .executeTakeFirst()
  if (!person) throw new ProblemError('not-found', { detail: 'No person of this council has that reference.' })
  return person.id
}

export const putPerson: Handlers['putPerson'] = async ({ tx, council, now }, { params, body }) => {
  const details = {
    given_name: body.givenName,
    family_name: body.familyName,
    call_me: body.callMe ?? null,
    date_of_birth: body.dateOfBirth,
    updated_at: now,
  }
  // Sent again without a change it keeps its moment, so that the same is answered with the same receipt.
  const unchanged = sql<boolean>`
    (person.given_name, person.family_name, person.call_me, person.date_of_birth) is not distinct from
    (excluded.given_name, excluded.family_name, excluded.call_me, excluded.date_of_birth)`
  const { id, updated_at } = await tx
    .insertInto('person')
    .values({ council_id: council.id, id: crypto.randomUUID(), reference: params.reference, ...details })
    .onConflict((conflict) =>
      conflict.columns(['council_id', 'reference']).doUpdateSet({
        ...details,
        updated_at: sql<Date>`case when ${unchanged} then person.updated_at else excluded.updated_at end`,
      }),
    )
    .returning(['id', 'updated_at'])
    .executeTakeFirstOrThrow()
  return { record: 'person', person: id, reply: { reference: params.reference, receivedAt: updated_at.toISOString() } }
}
