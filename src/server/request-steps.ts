import { isDeepStrictEqual } from 'node:util'
import { mayFollow, type RequestStep, stageOf } from '#contract/request-steps.ts'
import type { Transaction } from './database/database.ts'
import type { KeptRequest } from './kept-requests.ts'
import { ProblemError } from './problems.ts'

/**
 * Does one thing with a request, once: sent again it is the step that was kept, with other words it is refused. The request
 * must have been read after `oneAfterAnother`, so that what may follow is judged by all that was done before.
 */
export async function addStep(
  tx: Transaction,
  { council_id, person_id, id: request_id, steps }: KeptRequest,
  by: 'council' | 'person',
  given: RequestStep,
): Promise<{ kept: RequestStep; steps: RequestStep[] }> {
  // As the database writes it, so that the same id in capitals is the same.
  const added = { ...given, id: given.id.toLowerCase() }
  const { id, step, at } = added
  const before = steps.find((done) => done.id === id)
  if (before && !isDeepStrictEqual(before.step, step)) throw new ProblemError('other-words')
  if (before) return { kept: before, steps }
  if (!mayFollow(step.kind, stageOf(steps))) throw new ProblemError('wrong-stage')
  const row = { council_id, person_id, request_id, id, by, body: JSON.stringify(step), at: new Date(at) }
  const written = await tx
    .insertInto('request_step')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  // The id was used for another request, which may be nothing of theirs.
  if (!written) throw new ProblemError('not-found')
  return { kept: added, steps: [...steps, added] }
}
