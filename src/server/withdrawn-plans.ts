import { sql } from 'kysely'
import type { PlanKind } from '#contract/plan-versions.ts'
import { personByReference } from './people.ts'
import { recordOf } from './plans.ts'
import { ProblemError } from './problems.ts'
import type { AllowedVisit, Handlers } from './serve.ts'

/**
 * Withdraws a version published in error. What it says is deleted, as it may be about somebody else; what stays is that there
 * was one of this number. Asked again it answers the same.
 */
async function withdraw(
  kind: PlanKind,
  { tx, council, now }: AllowedVisit,
  { params }: { params: { reference: string; version: string } },
) {
  const person = await personByReference(tx, council.id, params.reference)
  const version = Number(params.version)
  const withdrawn = await tx
    .updateTable('plan_version')
    .set({ withdrawn_at: sql<Date>`coalesce(withdrawn_at, ${now}::timestamptz)` })
    .where('council_id', '=', council.id)
    .where('person_id', '=', person)
    .where('kind', '=', kind)
    .where('version', '=', version)
    .returning('withdrawn_at')
    .executeTakeFirst()
  if (!withdrawn?.withdrawn_at) throw new ProblemError('not-found', { detail: 'There is no version of that number.' })
  await tx
    .deleteFrom('plan_section')
    .where('council_id', '=', council.id)
    .where('person_id', '=', person)
    .where('kind', '=', kind)
    .where('version', '=', version)
    .execute()
  const reply = { reference: params.reference, receivedAt: withdrawn.withdrawn_at.toISOString() }
  return { record: recordOf(kind, version), person, reply }
}

export const withdrawPlan: Handlers['withdrawPlan'] = (visit, input) => withdraw('plan', visit, input)
export const withdrawCarersPlan: Handlers['withdrawCarersPlan'] = (visit, input) =>
  withdraw('carers-plan', visit, input)
