import { sql } from 'kysely'
import { codeGroups, drawCode } from '#contract/draw-codes.ts'
import { versionField } from '#contract/journeys/of-plan-version.ts'
import type { Transaction } from './database/database.ts'
import { type Asker, askerOf } from './drafts.ts'
import {
  oneAfterAnother,
  type RequestRow as Row,
  receiptOf,
  recordOf,
  requestOf,
  selectRequests,
  turnAmongOthers,
} from './kept-requests.ts'
import { refuseOtherVersion } from './of-plan-version.ts'
import { offeredJourney } from './offered-journeys.ts'
import { ProblemError } from './problems.ts'
import { addStep } from './request-steps.ts'
import type { Handlers } from './serve.ts'
import { answersOf, hashOfWords } from './whole-answers.ts'

/** A number to say on the phone. It tells nothing of when or for what it was drawn. */
const newReference = () => drawCode(codeGroups.reference, (bytes) => crypto.getRandomValues(bytes))

type New = Asker & Pick<Row, 'id' | 'journey' | 'hash' | 'received_at'> & { answers: string }

/** Takes its turn, keeps the request and forgets its draft in one statement: whoever waits for this turn waits for no answer of ours. */
async function keep(tx: Transaction, row: New): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    with turn as (select ${turnAmongOthers(row.council_id)}),
    written as (
      insert into service_request
        (council_id, account_id, person_id, id, journey, answers, hash, reference, received_at)
      select ${row.council_id}, ${row.account_id}, ${row.person_id}, ${row.id}, ${row.journey}, ${row.answers},
        ${row.hash}, ${newReference()}, ${row.received_at} from turn
      on conflict do nothing returning *),
    forgotten as (
      delete from draft using written sent
      where (draft.council_id, draft.account_id, draft.person_id, draft.journey, draft.id)
        = (sent.council_id, sent.account_id, sent.person_id, sent.journey, sent.id))
    select * from written`.execute(tx)
  return rows[0]
}

/**
 * Keeps a request once. Where nothing could be written and no own row of that id is there either, the reference was drawn
 * before, or the id is somebody else's: drawing again tells which.
 */
async function keepOnce(tx: Transaction, row: New): Promise<Row | undefined> {
  for (let tries = 0; tries < 3; tries += 1) {
    const kept = (await keep(tx, row)) ?? (await find(tx, row.council_id, row.person_id, row.id))
    if (kept) return kept
  }
}

const find = (tx: Transaction, council_id: string, person_id: string, id: string) =>
  selectRequests(tx)
    .where((row) => row.and({ council_id, person_id, id }))
    .executeTakeFirst()

/** Receives a request. Its row is key, words and receipt in one, so that they are kept together or not at all. */
export const putServiceRequest: Handlers['putServiceRequest'] = async (visit, { params, body }) => {
  const { tx, council, now } = visit
  const { asked, answers } = answersOf(offeredJourney(council, body.journey), body.answers)
  const asker = askerOf(visit)
  const { journey } = body
  const hash = hashOfWords(journey, answers)
  // What is kept already has its receipt, whatever became of the plan since.
  if (versionField(asked) && !(await find(tx, council.id, asker.person_id, params.request)))
    await refuseOtherVersion(visit, asked, answers)
  const kept = await keepOnce(tx, {
    ...asker,
    id: params.request,
    journey,
    answers: JSON.stringify(answers),
    hash,
    received_at: now,
  })
  if (kept?.account_id !== asker.account_id)
    return { refused: new ProblemError('other-owner'), record: `request ${params.request}` }
  if (kept.hash !== hash) throw new ProblemError('other-words')
  return { record: recordOf(kept), reply: receiptOf(kept) }
}

export const listServiceRequests: Handlers['listServiceRequests'] = async (visit) => {
  const { council_id, person_id } = askerOf(visit)
  const rows = await selectRequests(visit.tx)
    .where((row) => row.and({ council_id, person_id }))
    .orderBy('received_at', 'desc')
    .orderBy('reference')
    .execute()
  return { record: 'requests', reply: { requests: rows.map(requestOf) } }
}

export const getServiceRequest: Handlers['getServiceRequest'] = async (visit, { params }) => {
  const { council_id, person_id } = askerOf(visit)
  const row = await find(visit.tx, council_id, person_id, params.request)
  if (!row) return { refused: new ProblemError('not-found'), record: `request ${params.request}` }
  return { record: recordOf(row), reply: requestOf(row) }
}

/** Adds something to one's own request, or takes it back. */
export const putOwnStep: Handlers['putOwnStep'] = async (visit, { params, body }) => {
  const { tx, council, now } = visit
  const { council_id, person_id } = askerOf(visit)
  await oneAfterAnother(tx, council.id)
  const row = await find(tx, council_id, person_id, params.request)
  if (!row) return { refused: new ProblemError('not-found'), record: `request ${params.request}` }
  const { steps } = await addStep(tx, row, 'person', { id: params.step, step: body, at: now.toISOString() })
  return { record: `${recordOf(row)} ${body.kind}`, reply: requestOf({ ...row, steps }) }
}
