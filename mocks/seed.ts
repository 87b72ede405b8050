import { councils } from '#contract/councils/index.ts'
import type { CouncilScope } from '#contract/endpoint.ts'
import { makeCouncilKey } from '#server/council-keys.ts'
import type { Database } from '#server/database/database.ts'
import { enterAsCouncil, enterAsSystem } from '#server/enter.ts'
import { handlers } from '#server/handlers.ts'
import { type Served, serve } from '#server/serve.ts'
import { hashOf } from '#server/tokens.ts'
import { samplePeople } from './people/index.ts'
import type { SamplePerson } from './people/sample-person.ts'

const scopes: CouncilScope[] = [
  'council:put-person',
  'council:put-plan',
  'council:put-standing',
  'council:put-not-eligible',
  'council:put-activation-code',
  'council:read-requests',
  'council:answer-requests',
  'council:export',
  'council:purge',
]

const mustDo = (served: Served) => {
  if ('problem' in served) throw served.problem
}

/** What a council sends with a letter: the code in it works for 90 days. */
const letter = (code: string, now: Date) => {
  const expires = new Date(now.getTime() + 90 * 24 * 60 * 60 * 1000)
  return { code, expiresOn: expires.toISOString().slice(0, 10) }
}

/** Puts one person and their plans through the council's own doors, so that the sample cannot be what a council could not send. */
async function put(database: Database, key: string, sample: SamplePerson, now: Date): Promise<void> {
  const council = councils.find(({ id }) => id === sample.council)
  if (!council) throw new Error(`${sample.id} is of no council`)
  const { reference, code, notEligible, standing } = sample
  await database.transaction().execute(async (tx) => {
    const found = await enterAsCouncil(tx, council.id, hashOf(key))
    const visit = { tx, council, now, actor: { kind: 'council', key: found?.id ?? '', scopes } as const }
    mustDo(await serve(handlers, 'putPerson', visit, { params: { reference }, body: sample.person }))
    const kinds = { putPlan: sample.plans, putCarersPlan: sample.carersPlans ?? [] }
    for (const door of ['putPlan', 'putCarersPlan'] as const)
      for (const plan of kinds[door]) {
        const params = { reference, version: String(plan.version) }
        mustDo(await serve(handlers, door, visit, { params, body: plan }))
      }
    const more = { putNotEligible: notEligible, putStanding: standing, putActivationCode: code && letter(code, now) }
    for (const [name, body] of Object.entries(more))
      if (body) mustDo(await serve(handlers, name as keyof typeof more, visit, { params: { reference }, body }))
  })
}

/** Joins a sample person's sign-in to their record, as the code in a council's letter will. */
async function join(database: Database, issuer: string, sample: SamplePerson, now: Date): Promise<void> {
  await database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, sample.council)
    const person = await tx
      .selectFrom('person')
      .select('id')
      .where('council_id', '=', sample.council)
      .where('reference', '=', sample.reference)
      .executeTakeFirstOrThrow()
    const account = { id: crypto.randomUUID(), issuer, subject: sample.id, person_id: person.id, created_at: now }
    await tx
      .insertInto('account')
      .values({ council_id: sample.council, ...account })
      .execute()
  })
}

/** Fills an empty database with the sample world. Answers each council's key, which is shown once. */
export async function seed(database: Database, issuer: string, now: Date): Promise<Record<string, string>> {
  const keys: Record<string, string> = {}
  for (const { id } of councils) keys[id] = await makeCouncilKey(database, id, 'sample', scopes)
  for (const sample of samplePeople) {
    await put(database, keys[sample.council] ?? '', sample, now)
    if (sample.linked) await join(database, issuer, sample, now)
  }
  return keys
}

/** Keeps the sample people's sign-ins theirs after the world, and with it their provider, has moved to another port. */
export async function moveSignIns(database: Database, issuer: string): Promise<void> {
  for (const { id } of councils)
    await database.transaction().execute(async (tx) => {
      await enterAsSystem(tx, id)
      await tx
        .updateTable('account')
        .set({ issuer })
        .where('council_id', '=', id)
        .where('issuer', '<>', issuer)
        .execute()
    })
}
