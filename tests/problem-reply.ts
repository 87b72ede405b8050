import { type ProblemKind, problemKinds } from '#contract/problem.ts'

/** A refusal, as the server answers with it. */
export function problemReply(kind: ProblemKind): Response {
  const [status, title] = problemKinds[kind]
  const headers = { 'content-type': 'application/problem+json' }
  return Response.json({ type: `/problems/${kind}`, title, status }, { status, headers })
}
