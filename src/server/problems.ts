import type { Context } from 'hono'
import { type Problem, type ProblemKind, problemKinds } from '#contract/problem.ts'
import { isOutOfReach } from './database/database.ts'

/** Thrown to answer with a problem: `application/problem+json` on `/api/*`, a kind page elsewhere. */
export class ProblemError extends Error {
  readonly kind: ProblemKind
  readonly status: (typeof problemKinds)[ProblemKind][0]
  readonly problem: Problem
  constructor(kind: ProblemKind, more: Partial<Pick<Problem, 'detail' | 'fields'>> = {}) {
    const [status, title] = problemKinds[kind]
    super(title)
    this.kind = kind
    this.status = status
    this.problem = { type: `/problems/${kind}`, title, status, ...more }
  }
}

/** What an error is answered with. While the database is out of reach nothing is broken: it says to come back. */
export function problemOf(error: Error): ProblemError {
  if (error instanceof ProblemError) return error
  return new ProblemError(isOutOfReach(error) ? 'unavailable' : 'broken')
}

/** Where an error happened. A message may have lines of its own, with somebody's words in them. */
export function placeOf({ message, stack = '' }: Error): string | undefined {
  const frames = message ? stack.split(message).at(-1) : stack
  return frames?.match(/^ +(at .+:\d+:\d+\)?)$/m)?.[1]
}

/** Says when to try again, where trying again can help. */
export const comeBack = ({ kind }: ProblemError): Record<string, string> =>
  kind === 'too-many' || kind === 'unavailable' ? { 'retry-after': '60' } : {}

/** A problem as an answer of the API (RFC 9457). */
export const problemResponse = (c: Context, known: ProblemError): Response =>
  c.body(JSON.stringify(known.problem), known.status, {
    'content-type': 'application/problem+json',
    ...comeBack(known),
  })

type Issue = { path: PropertyKey[]; message: string; keys?: string[] }

const inPlainWords = (message: string): string => (message.endsWith(', received undefined') ? 'is missing' : message)

/** What a schema found wrong, each with the name of its field: `support.2.costPerWeek`. A misspelt field is named itself. */
export function notValid(issues: readonly Issue[]): ProblemError {
  const fields = issues
    .flatMap(({ path, message, keys }) =>
      keys ? keys.map((key) => ({ path: [...path, key], message: 'is not a field we know' })) : [{ path, message }],
    )
    .slice(0, 50)
    .map(({ path, message }) => ({ path: path.map(String).join('.'), message: inPlainWords(message) }))
  return new ProblemError('not-valid', {
    detail: fields.map(({ path, message }) => `${path || 'body'}: ${message}`).join('; '),
    fields,
  })
}
