import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import { type Api, api, type EndpointName } from '#contract/api.ts'
import type { Council } from '#contract/councils/council.ts'
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#contract/endpoint.ts'
import { type Actor, decide } from './access.ts'
import { audit } from './audit.ts'
import type { Transaction } from './database/database.ts'
import { notValid, ProblemError } from './problems.ts'

/** What every handler is given: the open transaction, the council, who asks, and the time. */
export type Visit = { tx: Transaction; council: Council; actor: Actor; now: Date }
/** A visit whose access is decided: `person` is whose record it is about. */
export type AllowedVisit = Visit & { person: string | null }

type Input<E extends Endpoint> = { params: ParamsOf<E>; query: QueryOf<E>; body: BodyOf<E> }
type Handler<E extends Endpoint> = (visit: AllowedVisit, input: Input<E>) => Promise<Handled<E>>
/**
 * What a handler answers, and how the audit names the record; or that it refuses what only looking could tell is another's.
 * `frozen` is the member of the reply that was parsed by the same contract when a council sent it and cannot have changed
 * since: parsing it at each read is a fourth of all the work of one.
 */
export type Handled<E extends Endpoint> =
  | { reply: ReplyOf<E>; record: string; person?: string | null; frozen?: keyof ReplyOf<E> & string }
  /** Where one answer has records of several people, each of them is named: nobody, where there is none. */
  | { reply: ReplyOf<E>; records: { record: string; person: string | null }[] }
  | { refused: ProblemError; record: string }
export type Handlers = { [Name in EndpointName]: Handler<Api[Name]> }

/** Denials are answers, not exceptions: the transaction that recorded them must still commit. */
export type Served = { reply: unknown } | { problem: ProblemError }

// Without its language the small zod says "Invalid input" of everything.
z.config(en())

/** Where a text stands that PostgreSQL cannot keep: with the character U+0000 or half of a pair in it. */
function unkeepable(value: unknown, path: string[] = []): string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined
  // The bytes of a file are kept as they are, and would be looked at one by one.
  if (value instanceof Uint8Array) return undefined
  for (const [key, inner] of Object.entries(value ?? {})) {
    const found = unkeepable(inner, [...path, key])
    if (found) return found
  }
}

function parse(schema: z.ZodMiniType, value: unknown): unknown {
  const parsed = z.safeParse(schema, value)
  if (!parsed.success) throw notValid(parsed.error.issues)
  const path = unkeepable(parsed.data)
  if (path) throw notValid([{ path, message: 'has a character that cannot be kept' }])
  return parsed.data
}

const thawed = new Map<z.ZodMiniObject, z.ZodMiniType>()
/** The schema of a reply without its frozen member. */
function withoutFrozen(schema: z.ZodMiniObject, frozen: string): z.ZodMiniType {
  const known = thawed.get(schema) ?? z.omit(schema, { [frozen]: true })
  thawed.set(schema, known)
  return known
}

/** Checks that a reply is what its endpoint promises: nothing that is not declared leaves the server. */
function parseOut(name: string, schema: z.ZodMiniType, reply: object, frozen: string | undefined): unknown {
  const { [frozen ?? '']: kept, ...rest } = reply as Record<string, unknown>
  const checked = z.safeParse(frozen ? withoutFrozen(schema as z.ZodMiniObject, frozen) : schema, rest)
  if (checked.success) return frozen ? { ...(checked.data as object), [frozen]: kept } : checked.data
  // A reply that does not fit is our own mistake; its words may be personal, so only the paths are said.
  throw new Error(`reply of ${name}: ${checked.error.issues.map((issue) => issue.path.join('.')).join(', ')}`)
}

/** Puts one request through its door: access → parse in → handle → parse out → audit, all in one transaction. */
export async function serve(
  handlers: Handlers,
  name: EndpointName,
  visit: Visit,
  input: { params: Record<string, string>; query?: Record<string, string>; body: unknown },
): Promise<Served> {
  const endpoint: Endpoint = api[name]
  const params = parse(z.strictObject(endpoint.params), input.params) as Record<string, string>
  const decision = decide(visit.actor, endpoint.needs, params.person)
  const deed = { council: visit.council.id, actor: visit.actor, action: name, at: visit.now }

  const deny = async (problem: ProblemError, record: string): Promise<Served> => {
    if (visit.actor.kind !== 'nobody')
      await audit(visit.tx, { ...deed, person: decision.person, basis: 'none', record, outcome: 'denied' })
    return { problem }
  }
  if (!decision.allowed) return deny(new ProblemError(decision.answer), '')

  const query = endpoint.query ? parse(z.partial(z.object(endpoint.query)), input.query ?? {}) : {}
  const body = parse(endpoint.body, input.body)
  const handler = handlers[name] as unknown as Handler<Endpoint>
  const handled = await handler(
    { ...visit, person: decision.person },
    { params, query: query as Record<string, string>, body },
  )
  if ('refused' in handled) return deny(handled.refused, handled.record)
  const frozen = 'frozen' in handled ? handled.frozen : undefined
  const checked = parseOut(name, endpoint.reply, handled.reply as object, frozen)
  const touched = 'records' in handled ? handled.records : [{ person: decision.person, ...handled }]
  if (decision.basis !== 'none' && endpoint.needs !== 'signed-in')
    for (const { person, record } of touched)
      await audit(visit.tx, { ...deed, person, basis: decision.basis, record, outcome: 'done' })
  return { reply: checked }
}
