import * as z from 'zod/mini'

/** What a signed-in account may do for a person. */
export type Permission = 'read-plan' | 'ask'
/** What a council's key may do. */
export type CouncilScope =
  | 'council:put-person'
  | 'council:put-plan'
  | 'council:put-standing'
  | 'council:put-not-eligible'
  | 'council:put-activation-code'
  | 'council:read-requests'
  | 'council:answer-requests'
  | 'council:export'
  | 'council:purge'
/** Who may come through a door. There is no default: an endpoint without it does not compile. */
export type Needs = 'public' | 'signed-in' | Permission | CouncilScope

type Shape = Record<string, z.ZodMiniType<unknown, string>>

/** One door into the server. The schemas check what goes in and what comes out on both sides. */
export type Endpoint<
  Params extends Shape = Shape,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
  Query extends Shape = Shape,
> = {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  path: `/api/${string}`
  needs: Needs
  summary: string
  params: Params
  /** What may stand behind the `?`, each of it or none; names that are not declared here are not looked at. */
  query?: Query
  body: Body
  reply: Reply
  /** Where what goes in, or comes out, is the bytes of a file and not JSON: its kind is the content type, its name a header. */
  file?: 'body' | 'reply'
}

export type ParamsOf<E extends Endpoint> = { [K in keyof E['params']]: z.infer<E['params'][K]> }
export type QueryOf<E extends Endpoint> = {
  [K in keyof NonNullable<E['query']>]?: z.infer<NonNullable<E['query']>[K]>
}
export type BodyOf<E extends Endpoint> = z.infer<E['body']>
export type ReplyOf<E extends Endpoint> = z.infer<E['reply']>

/** The header with the name of a file, percent-encoded: a name may be personal, so it is in no address. */
export const fileNameHeader = 'x-file-name'

/** For a body or a reply with nothing in it. */
export const Nothing = z.strictObject({})

export function endpoint<
  P extends Shape,
  B extends z.ZodMiniType,
  R extends z.ZodMiniType,
  Q extends Shape = Record<never, never>,
>(declared: Endpoint<P, B, R, Q>): Endpoint<P, B, R, Q> {
  return declared
}

/** The address of an endpoint for these values: `/api/people/:person/plan` becomes `/api/people/me/plan`. */
export function addressOf<E extends Endpoint>(endpoint: E, params: ParamsOf<E>): string {
  return endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
}
