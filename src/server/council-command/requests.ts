import { hash } from 'node:crypto'
import type { CouncilRequest, RequestEvent } from '#contract/council-request-api.ts'
import type { CouncilStep } from '#contract/request-steps.ts'
import { call, firstCouncil, readJson, stop } from './call.ts'

/** What an officer hears on the phone may be written in small letters; an id reads the same in capitals. */
const pathOf = (request: string) => `/service-requests/${encodeURIComponent(request.trim().toUpperCase())}`
const read = (council: string, request: string) =>
  call<CouncilRequest>({ council, method: 'GET', path: pathOf(request) })

/** What people sent, added and took back after the cursor, one a line, and how to go on from there. */
export async function listRequests(council = firstCouncil, after?: string): Promise<string> {
  const query = after ? `?${new URLSearchParams({ after })}` : ''
  const path = `/service-requests${query}`
  const { events, next } = await call<{ events: RequestEvent[]; next: string | null }>({ council, method: 'GET', path })
  const lines = events.map(({ event, at, request }) =>
    [at, event.padEnd(9), request.reference, request.person ?? 'no account', request.journey, request.stage].join('  '),
  )
  if (lines.length === 0) return 'Nothing new.'
  return [...lines, `To go on from here: --after ${next}`].join('\n')
}

/** One request whole: what was asked for, and what was done with it. */
export async function showRequest(request: string, council = firstCouncil): Promise<string> {
  return JSON.stringify(await read(council, request), null, 2)
}

/** The same words about the same request have the same id (a UUID of version 8), so that a command counts once. */
function idOf(request: string, step: object): string {
  const hex = hash('sha256', JSON.stringify([request, step]), 'hex')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
}

async function putStep(council: string, which: string, step: { kind: CouncilStep['kind'] }): Promise<string> {
  const { id, reference } = await read(council, which)
  const path = `${pathOf(id)}/steps/${idOf(id, step)}`
  const { receivedAt } = await call<{ receivedAt: string }>({ council, method: 'PUT', path, body: step })
  return `${step.kind} of ${reference}: kept at ${receivedAt}.`
}

/** Says that a person has read the request, and by which day the council promises an answer. */
export const acknowledge = (request: string, council = firstCouncil, answerBy?: string): Promise<string> =>
  putStep(council, request, { kind: 'acknowledged', ...(answerBy ? { answerBy } : {}) })

const decisions = ['accepted', 'declined'] as const
const kinds = [...decisions, 'acknowledged', 'being-looked-at', 'letter', 'done'] as const
type File = { council?: string; request?: string } & Partial<Record<(typeof kinds)[number], object>>

async function asFileSays(path: string, known: readonly (typeof kinds)[number][]): Promise<string> {
  const { council = firstCouncil, request, ...rest } = await readJson<File>(path)
  const [kind, ...more] = known.filter((name) => rest[name])
  if (!request || !kind || more.length > 0) stop(`${path}: needs "request", and one of ${known.join(', ')}.`)
  return putStep(council, request, { kind, ...rest[kind] })
}

/** Does with a request what is in the file. */
export const step = (path: string): Promise<string> => asFileSays(path, kinds)
/** The same for a decision alone. */
export const decide = (path: string): Promise<string> => asFileSays(path, decisions)
