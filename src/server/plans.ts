import { sql } from 'kysely'
import type { ToAgree } from '#contract/agreeing.ts'
import type { PlanReply } from '#contract/api.ts'
import { type Plan, planSections } from '#contract/plan.ts'
import type { PlanKind } from '#contract/plan-versions.ts'
import type { NotEligible } from '#contract/standing.ts'
import { whatChanged } from '#contract/what-changed.ts'
import { answerOfVersion, toAgreeOf } from './agreeing.ts'
import type { Transaction } from './database/database.ts'
import { noticeFor } from './notices.ts'
import { personByReference } from './people.ts'
import { ProblemError } from './problems.ts'
import type { AllowedVisit, Handlers } from './serve.ts'
import { hashOf } from './tokens.ts'

type Row = {
  id: string
  given_name: string
  family_name: string
  call_me: string | null
  version: number | null
  starts_on: string
  received_at: Date | null
  hash: string
  sections: Record<string, unknown> | null
  older: number | null
  older_starts_on: string
  /** A section is null where it is as in the newest version: most are, and need be neither sent nor compared. */
  older_sections: Record<string, unknown> | null
  agreed: number | null
  agreed_starts_on: string
  carers_plan: boolean
  answered: NonNullable<ToAgree['answered']> | null
  kind: PlanKind | null
  not_eligible: NotEligible | null
}

/**
 * The newest version of the plan and the one before, or the decision that there is none, with the person, in one statement.
 * Who has a support plan as a carer and no other reads that one in its place, unless a decision stands there.
 */
async function newestPlan(tx: Transaction, council: string, person: string, kind: PlanKind): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    with kept as not materialized (select * from plan_version
      where council_id = ${council} and person_id = ${person} and withdrawn_at is null)
    select p.id, p.given_name, p.family_name, p.call_me, v.kind, v.version, v.starts_on::text, v.received_at, v.hash,
      (select json_object_agg(s.section, s.body) from plan_section s where s.council_id = p.council_id
        and s.person_id = p.id and s.kind = v.kind and s.version = v.version) as sections,
      o.version as older, o.starts_on::text as older_starts_on,
      (select json_object_agg(s.section, case when s.hash = n.hash then null else s.body end) from plan_section s
        left join plan_section n on n.council_id = s.council_id and n.person_id = s.person_id and n.kind = s.kind
          and n.version = v.version and n.section = s.section
        where s.council_id = p.council_id and s.person_id = p.id and s.kind = o.kind and s.version = o.version
      ) as older_sections,
      a.version as agreed, a.starts_on::text as agreed_starts_on,
      exists (select from kept where kept.kind = 'carers-plan') as carers_plan,
      ${answerOfVersion} as answered,
      (select e.body from not_eligible e
        where v.version is null and ${kind} = 'plan' and e.council_id = p.council_id and e.person_id = p.id) as not_eligible
    from person p
    left join lateral (select * from kept where kept.kind = ${kind} or not exists (select from not_eligible e
        where e.council_id = p.council_id and e.person_id = p.id) and ${kind} = 'plan'
      order by kept.kind = ${kind} desc, version desc limit 1) v on true
    left join lateral (select * from kept where kept.kind = v.kind and kept.version < v.version
      order by version desc limit 1) o on true
    left join lateral (select kept.* from kept join plan_section s using (council_id, person_id, kind, version)
      where kept.kind = v.kind and kept.version < v.version and s.section = 'agreement'
        and s.body->>'state' in ('agreed', 'agreed-in-part')
      order by version desc limit 1) a on true
    where p.council_id = ${council} and p.id = ${person}`.execute(tx)
  return rows[0]
}

/** A plan from its version, its first day and its sections. */
export const planOf = (version: number, from: string, sections: object | null): Plan =>
  ({ version, from, ...sections }) as Plan

/** The version before the newest, with the very sections of the newest where they are the same. */
function olderPlan({ older, older_starts_on, older_sections, sections }: Row): Plan | undefined {
  if (!older) return undefined
  const each = Object.entries(older_sections ?? {}).map(([section, body]) => [section, body ?? sections?.[section]])
  return planOf(older, older_starts_on, Object.fromEntries(each))
}

function replyOf(row: Row, kind: PlanKind, now: Date): PlanReply {
  const plan = row.version ? planOf(row.version, row.starts_on, row.sections) : null
  const toAgree = plan && toAgreeOf(plan, row.hash, row.answered)
  const older = olderPlan(row)
  const changed = plan && older ? whatChanged(older, plan) : undefined
  const agreed = plan?.agreement.state.startsWith('agreed')
  return {
    person: { id: row.id, name: `${row.given_name} ${row.family_name}`, callMe: row.call_me ?? row.given_name },
    plan,
    receivedAt: row.received_at?.toISOString() ?? null,
    ...(changed && { changed }),
    ...(row.agreed && !agreed && { lastAgreed: { version: row.agreed, from: row.agreed_starts_on } }),
    ...(toAgree && { toAgree }),
    ...(row.carers_plan && { carersPlan: row.kind === 'carers-plan' && kind === 'plan' ? 'only' : 'also' }),
    ...(row.not_eligible && { notEligible: row.not_eligible }),
    asOf: now.toISOString(),
  }
}

/** Reads the newest version of a plan for whoever may read it. */
export async function readPlan(kind: PlanKind, visit: AllowedVisit) {
  const { tx, council, person, now } = visit
  const row = person ? await newestPlan(tx, council.id, person, kind) : undefined
  if (!row) throw new ProblemError('not-found')
  const decided = row.not_eligible && `decision of ${row.not_eligible.decidedOn}`
  return {
    record: row.version ? recordOf(row.kind ?? kind, row.version) : (decided ?? 'no plan'),
    reply: replyOf(row, kind, now),
    frozen: 'plan' as const,
  }
}

/** How the audit names a version. */
export const recordOf = (kind: PlanKind, version: number | string): string =>
  `${kind === 'plan' ? 'plan' : 'carer’s plan'} ${version}`

export const getPlan: Handlers['getPlan'] = (visit) => readPlan('plan', visit)
export const getCarersPlan: Handlers['getCarersPlan'] = (visit) => readPlan('carers-plan', visit)

type Put = { params: { reference: string; version: string }; body: Plan }

/**
 * Keeps a version, each section in a row of its own. Sent again it is the same; with other content it is refused, and so is
 * the number of a version that was withdrawn, whatever the content: a delivery that comes twice must not bring it back, and
 * what somebody has read or printed under a number is never another plan.
 */
async function keepVersion(kind: PlanKind, { tx, council, now }: AllowedVisit, { params, body: plan }: Put) {
  if (params.version !== String(plan.version))
    throw new ProblemError('not-valid', {
      detail: `version: ${plan.version} in the plan, ${params.version} in the address`,
      fields: [{ path: 'version', message: 'is not the version in the address' }],
    })
  const person = await personByReference(tx, council.id, params.reference)
  const sections = (Object.keys(planSections) as (keyof typeof planSections)[])
    .filter((section) => plan[section] !== undefined)
    .map((section) => ({ section, body: JSON.stringify(plan[section]) }))
  const hashes = sections.map(({ body }) => hashOf(body))
  const hash = hashOf([plan.version, plan.from, ...sections.map(({ section }) => section), ...hashes].join('\n'))
  const key = { council_id: council.id, person_id: person, kind, version: plan.version }

  const written = await tx
    .insertInto('plan_version')
    .values({ ...key, starts_on: plan.from, hash, received_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(written.numInsertedOrUpdatedRows) === 1) {
    const rows = sections.map((row, index) => ({ ...key, ...row, hash: hashes[index] ?? '' }))
    await tx.insertInto('plan_section').values(rows).execute()
    await noticeFor(tx, key, 'plan', now)
  }
  const kept = await tx
    .selectFrom('plan_version')
    .select(['hash', 'received_at', 'withdrawn_at'])
    .where('council_id', '=', council.id)
    .where('person_id', '=', person)
    .where('kind', '=', kind)
    .where('version', '=', plan.version)
    .executeTakeFirstOrThrow()
  if (kept.withdrawn_at) throw new ProblemError('withdrawn')
  if (kept.hash !== hash) throw new ProblemError('conflict')
  const reply = { reference: params.reference, receivedAt: kept.received_at.toISOString() }
  return { record: recordOf(kind, plan.version), person, reply }
}

export const putPlan: Handlers['putPlan'] = (visit, input) => keepVersion('plan', visit, input)
export const putCarersPlan: Handlers['putCarersPlan'] = (visit, input) => keepVersion('carers-plan', visit, input)
