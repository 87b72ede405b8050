import { type Selectable, sql } from 'kysely'
import type { RequestFile } from '#contract/request-files.ts'
import { type RequestStep, stageOf } from '#contract/request-steps.ts'
import type { EarlierRequest, Receipt, ServiceRequest } from '#contract/service-request.ts'
import type { Transaction } from './database/database.ts'
import type { Tables } from './database/tables.ts'

export type RequestRow = Selectable<Tables['service_request']>
export type KeptRequest = RequestRow & {
  steps: RequestStep[]
  earlier: EarlierRequest | null
  files: RequestFile[] | null
}

/** A moment as the contract has it; inside JSON no driver makes a date of it. */
export const moment = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** In the same statement as the requests, however many they are. */
const stepsSoFar = sql<RequestStep[]>`coalesce((
  select json_agg(json_build_object('id', done.id, 'at', ${moment('done.at')}, 'step', done.body) order by done.place)
  from request_step done
  where done.council_id = service_request.council_id and done.request_id = service_request.id), '[]')`

/** What this one comes from: found by its reference among what the same person has sent, because anything may be written there. */
const whatItComesFrom = sql<EarlierRequest | null>`(
  select json_build_object('id', before.id, 'reference', before.reference, 'receivedAt', ${moment('before.received_at')})
  from service_request before
  where before.council_id = service_request.council_id and before.person_id = service_request.person_id
    and before.reference = upper(service_request.answers ->> 'earlier'))`

/** A file goes with the request of the same sign-in whose words name it: one that was taken out of them, or is another's, with none. */
export const goesWith = (file: string, request: string) => sql<boolean>`(
  ${sql.ref(`${file}.council_id`)} = ${sql.ref(`${request}.council_id`)}
  and ${sql.ref(`${file}.request_id`)} = ${sql.ref(`${request}.id`)}
  and ${sql.ref(`${file}.account_id`)} = ${sql.ref(`${request}.account_id`)}
  and ${sql.ref(`${file}.person_id`)} = ${sql.ref(`${request}.person_id`)}
  and position('"' || ${sql.ref(`${file}.id`)} || ' ' in ${sql.ref(`${request}.answers`)} ->> 'files') > 0)`

/** What was sent along, without the bytes. */
const sentAlong = sql<RequestFile[] | null>`(
  select json_agg(json_build_object('id', along.id, 'kind', along.kind, 'bytes', along.bytes, 'name', along.name)
    order by along.received_at, along.id)
  from request_file along
  where ${goesWith('along', 'service_request')})`

/** Requests as they are kept, each with what was done with it, oldest first, and with what it comes from. */
export const selectRequests = (tx: Transaction) =>
  tx
    .selectFrom('service_request')
    .selectAll('service_request')
    .select([stepsSoFar.as('steps'), whatItComesFrom.as('earlier'), sentAlong.as('files')])

export const receiptOf = ({ id, reference, journey, received_at }: RequestRow): Receipt => ({
  id,
  reference,
  journey,
  receivedAt: received_at.toISOString(),
})
export const requestOf = ({ steps, earlier, files, ...row }: KeptRequest): ServiceRequest => ({
  ...receiptOf(row),
  answers: row.answers,
  stage: stageOf(steps),
  steps,
  ...(earlier && { earlier }),
  ...(row.answers.files && { files: files ?? [] }),
})
/** How the audit names a request: by the number that the person says on the phone. */
export const recordOf = ({ reference }: { reference: string }) => `request ${reference}`

const lockOf = (council: string) => sql`hashtextextended(${`requests of ${council}`}, 0)`

/**
 * Waits until nobody else of this council writes a request or a step, and makes others wait until this transaction ends.
 * So no step is judged by a stage that is changing, and who reads on from a cursor sees no place before a lower one.
 */
export async function oneAfterAnother(tx: Transaction, council: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockOf(council)})`.execute(tx)
}

/** New requests wait for nobody but whoever goes one after another, and these for them. */
export const turnAmongOthers = (council: string) => sql`pg_advisory_xact_lock_shared(${lockOf(council)})`
