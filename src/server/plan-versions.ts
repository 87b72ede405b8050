import { sql } from 'kysely'
import { changesBetween } from '#contract/changes.ts'
import type { Plan } from '#contract/plan.ts'
import type { PlanVersion } from '#contract/plan-versions.ts'
import type { Transaction } from './database/database.ts'
import { planOf, recordOf } from './plans.ts'
import { ProblemError } from './problems.ts'
import type { AllowedVisit, Handlers } from './serve.ts'

type Listed = { version: number; starts_on: string; received_at: Date; agreement: Plan['agreement'] }

/** Every version of the care and support plan that was not withdrawn, newest first. */
async function versionsOf(tx: Transaction, council: string, person: string): Promise<PlanVersion[]> {
  const { rows } = await sql<Listed>`
    select v.version, v.starts_on::text, v.received_at, s.body as agreement
    from plan_version v join plan_section s using (council_id, person_id, kind, version)
    where v.council_id = ${council} and v.person_id = ${person} and v.kind = 'plan' and v.withdrawn_at is null
      and s.section = 'agreement'
    order by v.version desc`.execute(tx)
  return rows.map(({ version, starts_on: from, received_at, agreement: { state, on } }) => {
    const agreed = state.startsWith('agreed') && on
    return { version, from, state, ...(agreed && { agreedOn: on }), receivedAt: received_at.toISOString() }
  })
}

type Read = { version: number; starts_on: string; received_at: Date; sections: object; call_me: string; newest: number }

/** These versions, each with the name of the person and the number of the newest. */
async function read(tx: Transaction, council: string, person: string, versions: number[]): Promise<Read[]> {
  const { rows } = await sql<Read>`
    select v.version, v.starts_on::text, v.received_at, coalesce(p.call_me, p.given_name) as call_me,
      (select json_object_agg(s.section, s.body) from plan_section s where s.council_id = v.council_id
        and s.person_id = v.person_id and s.kind = v.kind and s.version = v.version) as sections,
      (select max(n.version) from plan_version n where n.council_id = v.council_id and n.person_id = v.person_id
        and n.kind = v.kind and n.withdrawn_at is null) as newest
    from plan_version v join person p on p.council_id = v.council_id and p.id = v.person_id
    where v.council_id = ${council} and v.person_id = ${person} and v.kind = 'plan' and v.withdrawn_at is null
      and v.version in (${sql.join(versions)})`.execute(tx)
  return rows
}

const whose = ({ person }: AllowedVisit): string => {
  if (!person) throw new ProblemError('not-found')
  return person
}

export const listPlanVersions: Handlers['listPlanVersions'] = async (visit) => {
  const { tx, council, now } = visit
  const versions = await versionsOf(tx, council.id, whose(visit))
  return { record: 'plan versions', reply: { versions, asOf: now.toISOString() } }
}

export const getPlanVersion: Handlers['getPlanVersion'] = async (visit, { params }) => {
  const { tx, council, now } = visit
  const [row] = await read(tx, council.id, whose(visit), [Number(params.version)])
  if (!row) throw new ProblemError('not-found')
  const { version, starts_on, received_at, sections, call_me: callMe, newest } = row
  const plan = planOf(version, starts_on, sections)
  const reply = { callMe, plan, receivedAt: received_at.toISOString(), newest, asOf: now.toISOString() }
  return { record: recordOf('plan', version), reply, frozen: 'plan' }
}

/** The two versions that were asked for, in the order in which they were, however they were asked for. */
function chosen(versions: PlanVersion[], params: { older: string; newer: string }): (PlanVersion | undefined)[] {
  const numbered = (asked: string) => {
    const found = versions.find(({ version }) => version === Number(asked))
    if (!found) throw new ProblemError('not-found')
    return found
  }
  const newer = params.newer === 'newest' ? versions[0] : numbered(params.newer)
  const before = versions.find(({ version }) => newer && version < newer.version)
  const older = params.older === 'before' ? before : numbered(params.older)
  return older && newer && older.version > newer.version ? [newer, older] : [older, newer]
}

export const compareVersions: Handlers['compareVersions'] = async (visit, { params }) => {
  const { tx, council, now } = visit
  const person = whose(visit)
  const versions = await versionsOf(tx, council.id, person)
  const [older, newer] = chosen(versions, params)
  const asOf = now.toISOString()
  if (!older || !newer) return { record: 'plan versions', reply: { versions, asOf } }
  const rows = await read(tx, council.id, person, [older.version, newer.version])
  const planAt = ({ version, from }: PlanVersion) =>
    planOf(version, from, rows.find((row) => row.version === version)?.sections ?? null)
  const changes = changesBetween(planAt(older), planAt(newer))
  return {
    record: `plan ${older.version} and ${newer.version}`,
    reply: { versions, compared: { older, newer, changes }, asOf },
  }
}
