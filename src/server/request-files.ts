import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Council } from '#contract/councils/council.ts'
import { fileLimits, type NewRequestFile, type RequestFile } from '#contract/request-files.ts'
import { keptSince } from '#contract/retention.ts'
import type { Database, Transaction } from './database/database.ts'
import { type Asker, askerOf, forgetFiles } from './drafts.ts'
import { enterAsSystem } from './enter.ts'
import { judgeFile } from './file-judge.ts'
import { goesWith, type RequestRow } from './kept-requests.ts'
import { ProblemError } from './problems.ts'
import type { Handlers } from './serve.ts'

/** How the audit names a file: by its number, and never by its name. */
const recordOf = ({ request, file }: { request: string; file: string }) => `file ${file} of request ${request}`
const hashOfFile = ({ name, content }: NewRequestFile): string =>
  createHash('sha256').update(`${name}\n`).update(content).digest('base64url')

/** One file of a sign-in after the other, so that two at once are not each the last that may come. */
const oneFileAfterAnother = (tx: Transaction, account: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`files of ${account}`}, 0))`.execute(tx)

const findOwn = (tx: Transaction, asker: Asker, request: string, id: string) =>
  tx
    .selectFrom('request_file')
    .select(['id', 'kind', 'bytes', 'name', 'hash'])
    .where((row) => row.and({ ...asker, request_id: request, id }))
    .executeTakeFirst()

/** Refuses what is more than somebody may have here that goes with no request yet. How many go with one, its words say. */
async function refuseTooMany(tx: Transaction, { council_id, account_id }: Asker): Promise<void> {
  const { rows } = await sql<{ unsent: number }>`
    select count(*)::int as unsent from request_file where council_id = ${council_id} and account_id = ${account_id}
      and not exists (select from service_request where ${goesWith('request_file', 'service_request')})`.execute(tx)
  if ((rows[0]?.unsent ?? 0) >= fileLimits.unsent) throw new ProblemError('too-many-files')
}

/** Keeps a file once, before or after its request. It is judged, and a picture cleaned, before anything of it is kept. */
export const putRequestFile: Handlers['putRequestFile'] = async (visit, { params, body }) => {
  const { tx, now } = visit
  const asker = askerOf(visit)
  const [record, hash] = [recordOf(params), hashOfFile(body)]
  const replyOf = ({ id, kind, bytes, name }: RequestFile) => ({ record, reply: { id, kind, bytes, name } })
  await oneFileAfterAnother(tx, asker.account_id)
  const known = await findOwn(tx, asker, params.request, params.file)
  if (known && known.hash !== hash) throw new ProblemError('other-words')
  if (known) return replyOf(known)
  const request = await tx
    .selectFrom('service_request')
    .select('account_id')
    .where('id', '=', params.request)
    .executeTakeFirst()
  if (request && request.account_id !== asker.account_id) return { refused: new ProblemError('other-owner'), record }
  await refuseTooMany(tx, asker)
  const judged = await judgeFile(body.content)
  if ('fault' in judged) throw new ProblemError(judged.fault)
  const { kind, content } = judged
  const file = { id: params.file, kind, bytes: content.length, name: body.name }
  const written = await tx
    .insertInto('request_file')
    .values({ ...asker, ...file, request_id: params.request, hash, content, received_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return written ? replyOf(file) : { refused: new ProblemError('other-owner'), record }
}

/** Takes back a file, as long as the row-level security says that its request is not sent. */
export const deleteRequestFile: Handlers['deleteRequestFile'] = async (visit, { params }) => {
  const id = params.file
  await forgetFiles(visit.tx, { ...askerOf(visit), request_id: params.request, id })
  return { record: recordOf(params), reply: {} }
}

/** A file that goes with a request, with its bytes, as a council saves it. */
export const readFile = (tx: Transaction, request: RequestRow, id: string): Promise<NewRequestFile | undefined> =>
  tx
    .selectFrom('request_file')
    .innerJoin('service_request', (join) => join.on(goesWith('request_file', 'service_request')))
    .select(['request_file.kind', 'request_file.name', 'request_file.content'])
    .where('service_request.id', '=', request.id)
    .where('request_file.id', '=', id)
    .executeTakeFirst()

/** Removes files whose request did not come for as long as drafts are kept. */
export async function sweepFiles(database: Database, councils: Council[], now: Date): Promise<void> {
  for (const { id, retention } of councils)
    await database.transaction().execute(async (tx) => {
      await enterAsSystem(tx, id)
      await sql`select remove_left_files(${keptSince(retention.drafts, now)})`.execute(tx)
    })
}
