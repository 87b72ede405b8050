import type { Problem } from '#contract/problem.ts'

/** The server answered, and the answer is no. Without `problem` something between us answered in its place. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly status: number
  readonly problem: Problem | undefined
  /** After how many seconds the server wants to be asked again. */
  readonly retryAfter: number | undefined
  constructor(status: number, problem: Problem | undefined, retryAfter?: number) {
    super(problem?.title ?? `HTTP ${status}`)
    this.status = status
    this.problem = problem
    this.retryAfter = retryAfter
  }
}

/** A file that goes with an item is refused, and not the item itself. */
export class FileRefusedError extends Error {
  override readonly name = 'FileRefusedError'
  /** What the person called it. */
  readonly file: string
  constructor(file: string, cause: ProblemError) {
    super(cause.message, { cause })
    this.file = file
  }
}

/** Why there is no answer: nothing came, something else than our server answered, or this app is too old to read it. */
export type NoAnswer = 'no-network' | 'not-ours' | 'not-understood'

/** There is no answer from our server; whether it acted on what was sent is not known. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
  readonly reason: NoAnswer
  constructor(reason: NoAnswer, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}
