import { sql } from 'kysely'
import { type Plan, planSections } from '#contract/plan.ts'
import type { NotEligible } from '#contract/standing.ts'
import type { Transaction } from './database/database.ts'
import { personByReference } from './people.ts'
import { ProblemError } from './problems.ts'
import type { Handlers } from './serve.ts'
import { hashOf } from './tokens.ts'

type Row = {
  id: string
  given_name: string
  family_name: string
  call_me: string | null
  version: number | null
  starts_on: string | null
  received_at: Date | null
  sections: Record<string, unknown> | null
  not_eligible: NotEligible | null
}

/** The newest version of the plan, or the decision that there is none, with the person it is about, in one statement. */
async function newestPlan(tx: Transaction, council: string, person: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select p.id, p.given_name, p.family_name, p.call_me, v.version, v.starts_on::text, v.received_at,
      (select json_object_agg(s.section, s.body) from plan_section s
        where s.council_id = v.council_id and s.person_id = v.person_id and s.version = v.version) as sections,
      (select e.body from not_eligible e
        where v.version is null and e.council_id = p.council_id and e.person_id = p.id) as not_eligible
    from person p
    left join lateral (select * from plan_version
      where council_id = p.council_id and person_id = p.id order by version desc limit 1) v on true
    where p.council_id = ${council} and p.id = ${person}`.execute(tx)
  return rows[0]
}

export const getPlan: Handlers['getPlan'] = async ({ tx, council, person, now }) => {
  const row = person ? await newestPlan(tx, council.id, person) : undefined
  if (!row) throw new ProblemError('not-found')
  const name = `${row.given_name} ${row.family_name}`
  const plan = row.version ? ({ version: row.version, from: row.starts_on, ...row.sections } as Plan) : null
  return {
    record: plan ? `plan ${plan.version}` : row.not_eligible ? `decision of ${row.not_eligible.decidedOn}` : 'no plan',
    reply: {
      person: { id: row.id, name, callMe: row.call_me ?? row.given_name },
      plan,
      receivedAt: row.received_at?.toISOString() ?? null,
      ...(row.not_eligible ? { notEligible: row.not_eligible } : {}),
      asOf: now.toISOString(),
    },
  }
}

/** Keeps a version, each section in a row of its own. Sent again it is the same; with other content it is refused. */
export const putPlan: Handlers['putPlan'] = async ({ tx, council, now }, { params, body: plan }) => {
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
  const key = { council_id: council.id, person_id: person, version: plan.version }

  const written = await tx
    .insertInto('plan_version')
    .values({ ...key, starts_on: plan.from, hash, received_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(written.numInsertedOrUpdatedRows) === 1) {
    const rows = sections.map((row, index) => ({ ...key, ...row, hash: hashes[index] ?? '' }))
    await tx.insertInto('plan_section').values(rows).execute()
  }
  const kept = await tx
    .selectFrom('plan_version')
    .select(['hash', 'received_at'])
    .where('council_id', '=', council.id)
    .where('person_id', '=', person)
    .where('version', '=', plan.version)
    .executeTakeFirstOrThrow()
  if (kept.hash !== hash) throw new ProblemError('conflict')
  const reply = { reference: params.reference, receivedAt: kept.received_at.toISOString() }
  return { record: `plan ${plan.version}`, person, reply }
}
