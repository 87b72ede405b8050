import { sql } from 'kysely'
import type { Followed, OpenReceipt, OpenRequest } from '#contract/anyone.ts'
import type { Council } from '#contract/councils/council.ts'
import type { Transaction } from './database/database.ts'
import { requestOf, selectRequests, turnAmongOthers } from './kept-requests.ts'
import { openJourneyAt } from './offered-journeys.ts'
import { ProblemError } from './problems.ts'
import { hashOf } from './tokens.ts'
import { answersOf, hashOfWords } from './whole-answers.ts'

type At = { tx: Transaction; council: Council }

/** From here on the transaction sees the request with this number and this code, and no other. */
export async function openBy({ tx }: At, { reference, code }: Pick<OpenRequest, 'reference' | 'code'>): Promise<void> {
  await sql`select set_config('app.reference', ${reference}, true), set_config('app.code_hash', ${hashOf(code)}, true)`.execute(
    tx,
  )
}

const find = ({ tx, council }: At) =>
  selectRequests(tx).where('council_id', '=', council.id).where('account_id', 'is', null).executeTakeFirst()

/**
 * Keeps what somebody asks without an account, once. Nobody is looked up: whether the person that it is about is known here
 * changes neither the answer nor the time that it takes (R68).
 */
export async function keepOpenRequest(at: At, now: Date, asked: OpenRequest): Promise<OpenReceipt> {
  const { tx, council } = at
  const { id, journey, reference, code } = asked
  const { answers } = answersOf(openJourneyAt(council, journey), asked.answers)
  const hash = hashOfWords(journey, answers)
  await openBy(at, asked)
  await sql`select ${turnAmongOthers(council.id)}`.execute(tx)
  await tx
    .insertInto('service_request')
    .values({
      council_id: council.id,
      id,
      account_id: null,
      person_id: null,
      code_hash: hashOf(code),
      journey,
      answers: JSON.stringify(answers),
      hash,
      reference,
      received_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const kept = await find(at)
  // The id is another request's, or the number is.
  if (kept?.id !== id.toLowerCase()) throw new ProblemError('other-owner')
  if (kept.hash !== hash) throw new ProblemError('other-words')
  return { id, receivedAt: kept.received_at.toISOString() }
}

/** What may be read with a number and a code: nothing where they do not belong together. */
export async function followOpenRequest(
  at: At,
  codes: Pick<OpenRequest, 'reference' | 'code'>,
): Promise<Followed | undefined> {
  await openBy(at, codes)
  const kept = await find(at)
  if (!kept) return undefined
  const { reference, journey, receivedAt, stage, steps } = requestOf(kept)
  return { reference, journey, receivedAt, stage, steps }
}
