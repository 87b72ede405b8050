import type { Council } from '#contract/councils/council.ts'
import type { Journey } from '#contract/journeys/journey.ts'
import { keptSince } from '#contract/retention.ts'
import { sessionOf } from './access.ts'
import type { Database, Transaction } from './database/database.ts'
import { enterAsSystem } from './enter.ts'
import { offeredJourney, refuseUnknownFields, stillKnown } from './offered-journeys.ts'
import { ProblemError } from './problems.ts'
import type { AllowedVisit, Handlers } from './serve.ts'

/** What was last written in before this is not kept any more. */
const oldest = ({ retention }: Council, now: Date) => keptSince(retention.drafts, now)

/** Whose words these are: of this account, about this person. */
export function askerOf({ council, person, actor }: AllowedVisit) {
  if (!person) throw new ProblemError('not-found')
  return { council_id: council.id, account_id: sessionOf(actor).account, person_id: person }
}
export type Asker = ReturnType<typeof askerOf>

function journeyOf({ council }: AllowedVisit, id: string): Journey {
  const journey = offeredJourney(council, id)
  if (!journey) throw new ProblemError('not-found')
  return journey
}
const recordOf = ({ id }: Journey) => `draft of ${id}`

export const getDraft: Handlers['getDraft'] = async (visit, { params }) => {
  const journey = journeyOf(visit, params.journey)
  const kept = await visit.tx
    .selectFrom('draft')
    .select(['id', 'answers', 'saved_at'])
    .where((row) => row.and({ ...askerOf(visit), journey: journey.id }))
    .where('saved_at', '>', oldest(visit.council, visit.now))
    // Kept at the very moment when it was sent from elsewhere, it is no draft any more.
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('service_request').select('journey').whereRef('service_request.id', '=', 'draft.id'))),
    )
    .executeTakeFirst()
  const reply = kept
    ? { id: kept.id, answers: stillKnown(journey, kept.answers), savedAt: kept.saved_at.toISOString() }
    : { id: crypto.randomUUID(), answers: {}, savedAt: null }
  return { record: recordOf(journey), reply }
}

/** Keeps what is written in place of what was before. What was sent is no draft again, so that a late copy brings nothing back. */
export const putDraft: Handlers['putDraft'] = async (visit, { params, body: { id, answers } }) => {
  const journey = journeyOf(visit, params.journey)
  refuseUnknownFields(journey, answers)
  const { tx, now } = visit
  const asker = askerOf(visit)
  const sent = await tx
    .selectFrom('service_request')
    .select('id')
    .where((row) => row.and({ ...asker, id }))
    .executeTakeFirst()
  if (sent) throw new ProblemError('other-words')
  const draft = { id, answers: JSON.stringify(answers), saved_at: now }
  await tx
    .insertInto('draft')
    .values({ ...asker, journey: journey.id, ...draft })
    .onConflict((conflict) => conflict.columns(['council_id', 'account_id', 'person_id', 'journey']).doUpdateSet(draft))
    .execute()
  return { record: recordOf(journey), reply: { id, answers, savedAt: now.toISOString() } }
}

export const deleteDraft: Handlers['deleteDraft'] = async (visit, { params }) => {
  const journey = journeyOf(visit, params.journey)
  const [id] = await forgetDraft(visit.tx, { ...askerOf(visit), journey: journey.id })
  if (id) await forgetFiles(visit.tx, { ...askerOf(visit), request_id: id })
  return { record: recordOf(journey), reply: {} }
}

/** Forgets a draft: whichever there is of a journey, or only the one with that id. Answers which ids it had. */
export async function forgetDraft(tx: Transaction, which: Asker & { journey: string; id?: string }): Promise<string[]> {
  const gone = await tx
    .deleteFrom('draft')
    .where((row) => row.and(which))
    .returning('id')
    .execute()
  return gone.map(({ id }) => id)
}

/** Forgets files whose request is not sent: one of them, or all of a request. */
export async function forgetFiles(tx: Transaction, which: Asker & { request_id: string; id?: string }): Promise<void> {
  await tx
    .deleteFrom('request_file')
    .where((row) => row.and(which))
    .execute()
}

/** Removes the drafts that nobody came back to. */
export async function sweepDrafts(database: Database, councils: Council[], now: Date): Promise<void> {
  for (const council of councils)
    await database.transaction().execute(async (tx) => {
      await enterAsSystem(tx, council.id)
      await tx
        .deleteFrom('draft')
        .where('council_id', '=', council.id)
        .where('saved_at', '<=', oldest(council, now))
        .execute()
    })
}
