import { type Problem, type ProblemKind, problemKinds } from '#contract/problem.ts'

/** Thrown to answer with a problem: `application/problem+json` on `/api/*`, a kind page elsewhere. */
export class ProblemError extends Error {
  readonly kind: ProblemKind
  readonly problem: Problem
  constructor(kind: ProblemKind, more: Partial<Pick<Problem, 'detail' | 'fields'>> = {}) {
    const [status, title] = problemKinds[kind]
    super(title)
    this.kind = kind
    this.problem = { type: `/problems/${kind}`, title, status, ...more }
  }
}

/** A problem as an answer of the API (RFC 9457). */
export function problemResponse({ problem }: ProblemError): Response {
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' }
  if (problem.status === 429 || problem.status === 503) headers['retry-after'] = '60'
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}

type Issue = { path: PropertyKey[]; message: string }

/** What a schema found wrong, each with the name of its field: `plan.support.2.costPerWeek`. */
export function notValid(issues: readonly Issue[]): ProblemError {
  const fields = issues.slice(0, 50).map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
  return new ProblemError('not-valid', {
    detail: fields.map(({ path, message }) => `${path || 'body'}: ${message}`).join('; '),
    fields,
  })
}
