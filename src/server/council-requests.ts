import { sql } from 'kysely'
import * as z from 'zod/mini'
import type { CouncilRequest, RequestEvent } from '#contract/council-request-api.ts'
import type { Council } from '#contract/councils/council.ts'
import type { CouncilStep } from '#contract/request-steps.ts'
import { RequestReference } from '#contract/service-request.ts'
import type { Transaction } from './database/database.ts'
import { type KeptRequest, oneAfterAnother, recordOf, requestOf, selectRequests } from './kept-requests.ts'
import { noticeFor } from './notices.ts'
import { notValid, ProblemError } from './problems.ts'
import { readFile } from './request-files.ts'
import { addStep } from './request-steps.ts'
import type { Handlers } from './serve.ts'

const selectOfCouncil = (tx: Transaction, council: string) =>
  selectRequests(tx)
    .leftJoin('person', (join) =>
      join
        .onRef('person.council_id', '=', 'service_request.council_id')
        .onRef('person.id', '=', 'service_request.person_id'),
    )
    .select('person.reference as person')
    .where('service_request.council_id', '=', council)

/** By its id or its reference; another council's is simply not there. */
const findOfCouncil = (tx: Transaction, council: string, which: string) =>
  selectOfCouncil(tx, council)
    .where(
      z.safeParse(RequestReference, which).success ? 'service_request.reference' : 'service_request.id',
      '=',
      which,
    )
    .executeTakeFirst()

const councilRequestOf = ({ person, ...row }: KeptRequest & { person: string | null }): CouncilRequest => ({
  ...requestOf(row),
  person,
  askedBy: row.account_id ? 'self' : 'anyone',
})

export type Happened = { event: RequestEvent['event']; request: string; at: Date; place: string }
/** What people did after that place, oldest first. It must come after `oneAfterAnother`, so that nothing comes in before it later. */
export async function listHappened(
  tx: Transaction,
  council: string,
  after: string,
  limit: number,
): Promise<Happened[]> {
  const { rows } = await sql<Happened>`
    select event, request, at, place::text from (
      select 'sent' as event, id as request, received_at as at, place from service_request
      where council_id = ${council} and place > ${after}::bigint
      union all
      select body->>'kind', request_id, at, place from request_step
      where council_id = ${council} and place > ${after}::bigint and by = 'person') happened
    order by happened.place limit ${limit}`.execute(tx)
  return rows
}

/** Each person whose requests were read, with which, so that each can be told who looked at theirs and learns of no other's. */
const recordsOf = (rows: { person_id: string | null; reference: string }[]) =>
  [...Map.groupBy(rows, ({ person_id }) => person_id)].map(([person, own]) => ({
    person,
    record: ['requests', ...own.map(({ reference }) => reference)].join(' '),
  }))

/** The events after a cursor, each with its request as it is now: two statements, however many. */
export const listRequestEvents: Handlers['listRequestEvents'] = async ({ tx, council }, { query }) => {
  await oneAfterAnother(tx, council.id)
  const happened = await listHappened(tx, council.id, query.after ?? '0', Number(query.limit ?? 100))
  const ids = [...new Set(happened.map(({ request }) => request))]
  const rows =
    ids.length > 0 ? await selectOfCouncil(tx, council.id).where('service_request.id', 'in', ids).execute() : []
  const requests = new Map(rows.map((row) => [row.id, councilRequestOf(row)]))
  const events = happened.flatMap(({ event, request: id, at }) => {
    const request = requests.get(id)
    return request ? [{ event, at: new Date(at).toISOString(), request }] : []
  })
  return { records: recordsOf(rows), reply: { events, next: happened.at(-1)?.place ?? query.after ?? null } }
}

export const getCouncilRequest: Handlers['getCouncilRequest'] = async ({ tx, council }, { params }) => {
  const row = await findOfCouncil(tx, council.id, params.request)
  if (!row) return { refused: new ProblemError('not-found'), record: `request ${params.request}` }
  return { record: recordOf(row), person: row.person_id, reply: councilRequestOf(row) }
}

/** What was sent along, for the council's system to save; the audit says that it was read. */
export const getCouncilRequestFile: Handlers['getCouncilRequestFile'] = async ({ tx, council }, { params }) => {
  const row = await findOfCouncil(tx, council.id, params.request)
  const file = row && (await readFile(tx, row, params.file))
  if (!file) return { refused: new ProblemError('not-found'), record: `request ${params.request} file ${params.file}` }
  return { record: `${recordOf(row)} file ${params.file}`, person: row.person_id, reply: file }
}

/** A council says no only for a reason that its own document gives, and says which information it thinks wrong (R71–R76). */
function refuseBareDecline({ reviews: { declines } }: Council, step: CouncilStep): void {
  if (step.kind !== 'declined') return
  if (!declines.includes(step.reason))
    throw notValid([{ path: ['reason'], message: `must be one that this council gives: ${declines.join(', ')}` }])
  if (step.reason === 'incorrect-information' && !step.incorrect)
    throw notValid([{ path: ['incorrect'], message: 'must say which information was incorrect' }])
}

/** Does what the council decides with a request; the person reads it at once. */
export const putCouncilStep: Handlers['putCouncilStep'] = async ({ tx, council, now }, { params, body }) => {
  refuseBareDecline(council, body)
  await oneAfterAnother(tx, council.id)
  const row = await findOfCouncil(tx, council.id, params.request)
  if (!row) return { refused: new ProblemError('not-found'), record: `request ${params.request}` }
  const { kept, steps } = await addStep(tx, row, 'council', { id: params.step, step: body, at: now.toISOString() })
  if (row.person_id && steps.length > row.steps.length)
    await noticeFor(tx, { council_id: council.id, person_id: row.person_id }, 'request', now)
  const reply = { reference: row.reference, step: kept.id, receivedAt: kept.at }
  return { record: `${recordOf(row)} ${body.kind}`, person: row.person_id, reply }
}
