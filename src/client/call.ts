import {
  addressOf,
  type BodyOf,
  type Endpoint,
  fileNameHeader,
  type ParamsOf,
  type ReplyOf,
} from '#contract/endpoint.ts'
import { Problem } from '#contract/problem.ts'
import type { NewRequestFile } from '#contract/request-files.ts'
import { NoAnswerError, ProblemError } from './call-errors.ts'
import { parseTolerantly } from './tolerance.ts'

const json = 'application/json'
const problemJson = 'application/problem+json'

const ours = { 'x-requested-by': 'my-care-and-support' }

/** A write is JSON, or a file, with our own header, so that no page of another site can make a browser send one (DESIGN §9). */
function requestOf(endpoint: Endpoint, body: unknown, signal: AbortSignal | undefined): RequestInit {
  const common = { method: endpoint.method, redirect: 'error', cache: 'no-store', signal: signal ?? null } as const
  const accept = `${json}, ${problemJson}`
  if (endpoint.method === 'GET') return { ...common, headers: { accept } }
  if (endpoint.file === 'body') {
    const { kind, name, content } = body as NewRequestFile
    const about = { 'content-type': kind, [fileNameHeader]: encodeURIComponent(name) }
    return { ...common, headers: { accept, ...about, ...ours }, body: content }
  }
  const headers = { accept, 'content-type': json, ...ours }
  return { ...common, headers, body: JSON.stringify(body ?? {}) }
}

/** The words of a reply, or undefined if it is not of this kind: a captive portal answers 200 with a page. */
async function jsonOf(response: Response, kind: string): Promise<unknown> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== kind) return undefined
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The seconds of `Retry-After`; a date in it is not worth reading another device's clock for. */
function secondsOf(header: string | null): number | undefined {
  return header && /^\d+$/.test(header) ? Number(header) : undefined
}

/**
 * Calls the server through an endpoint. Throws `ProblemError` when it says no, `NoAnswerError` when nothing that is
 * surely its answer came back, and what the caller's `signal` says when the caller gave up.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  params: ParamsOf<E>,
  body?: BodyOf<E>,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<ReplyOf<E>> {
  try {
    const response = await fetch(addressOf(endpoint, params), requestOf(endpoint, body, signal))
    if (!response.ok) {
      const problem = parseTolerantly(Problem, await jsonOf(response, problemJson))
      throw new ProblemError(response.status, problem, secondsOf(response.headers.get('retry-after')))
    }
    const received = await jsonOf(response, json)
    if (received === undefined) throw new NoAnswerError('not-ours')
    const reply = parseTolerantly(endpoint.reply, received)
    if (reply === undefined) throw new NoAnswerError('not-understood')
    return reply as ReplyOf<E>
  } catch (error) {
    if (error instanceof ProblemError || error instanceof NoAnswerError || signal?.aborted) throw error
    throw new NoAnswerError('no-network', error)
  }
}
