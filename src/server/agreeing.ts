import { sql } from 'kysely'
import type { ToAgree } from '#contract/agreeing.ts'
import type { IsoDate } from '#contract/calendar.ts'
import { agreePlan } from '#contract/journeys/agree-plan.ts'
import { versionField } from '#contract/journeys/of-plan-version.ts'
import type { Plan } from '#contract/plan.ts'
import type { Transaction } from './database/database.ts'
import { moment } from './kept-requests.ts'

type Frozen = { council: string; person: string; version: number; from: IsoDate; hash: string }

const field = versionField(agreePlan)

/** What the person has said last of this very version, and not taken back. */
async function answerOf(tx: Transaction, { council, person }: Frozen, frozen: string): Promise<ToAgree['answered']> {
  const { rows } = await sql<{ request: string; at: string }>`
    select r.id as request, ${moment('r.received_at')} as at from service_request r
    where r.council_id = ${council} and r.person_id = ${person} and r.journey = ${agreePlan.id}
      and r.answers ->> ${field} = ${frozen}
      and not exists (select from request_step s
        where s.council_id = r.council_id and s.request_id = r.id and s.body ->> 'kind' = 'withdrawn')
    order by r.received_at desc limit 1`.execute(tx)
  return rows[0]
}

/** What there is to agree in the newest version, and what was said of it; nothing where no answer is waited for. */
export async function toAgreeOf(
  tx: Transaction,
  newest: Frozen,
  { state, talkedThrough }: Plan['agreement'],
): Promise<ToAgree | undefined> {
  if (state !== 'awaiting') return undefined
  const frozen = `${newest.version} ${newest.hash}`
  const answered = await answerOf(tx, newest, frozen)
  return {
    version: newest.version,
    from: newest.from,
    ...(talkedThrough && { talkedThrough, frozen }),
    ...(answered && { answered }),
  }
}
