import { sql } from 'kysely'
import type { ToAgree } from '#contract/agreeing.ts'
import { agreePlan } from '#contract/journeys/agree-plan.ts'
import { versionField } from '#contract/journeys/of-plan-version.ts'
import type { Plan } from '#contract/plan.ts'
import { moment } from './kept-requests.ts'

type Answer = NonNullable<ToAgree['answered']>

/**
 * What the person has said last of this very version, and not taken back, or null: part of the statement that reads the
 * version as `v`, so that a read keeps to its four statements (DESIGN §5).
 */
export const answerOfVersion = sql<Answer | null>`(
  select json_build_object('request', r.id, 'at', ${moment('r.received_at')}) from service_request r
  where r.council_id = v.council_id and r.person_id = v.person_id and r.journey = ${agreePlan.id}
    and r.answers ->> ${versionField(agreePlan)} = v.version || ' ' || v.hash
    and not exists (select from request_step s
      where s.council_id = r.council_id and s.request_id = r.id and s.body ->> 'kind' = 'withdrawn')
  order by r.received_at desc limit 1)`

/** What there is to agree in the newest version, and what was said of it; nothing where no answer is waited for. */
export function toAgreeOf(
  { version, from, agreement: { state, talkedThrough } }: Plan,
  hash: string,
  answered: Answer | null,
): ToAgree | undefined {
  if (state !== 'awaiting') return undefined
  return {
    version,
    from,
    ...(talkedThrough && { talkedThrough, frozen: `${version} ${hash}` }),
    ...(answered && { answered }),
  }
}
