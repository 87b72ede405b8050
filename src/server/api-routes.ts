import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { api, type EndpointName } from '#contract/api.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { fileLimits, type NewRequestFile } from '#contract/request-files.ts'
import { type App, type Ctx, type Ports, sessionToken } from './context.ts'
import { councilOfKey } from './council-keys.ts'
import { enterAsAnyone, enterAsCouncil } from './enter.ts'
import { fileInput, fileResponse } from './file-bodies.ts'
import { handlers } from './handlers.ts'
import { openApi } from './openapi.ts'
import { ProblemError } from './problems.ts'
import { countTry } from './rate-limits.ts'
import { fromOurCode } from './security.ts'
import { type Served, serve } from './serve.ts'
import { touch } from './sessions.ts'
import { hashOf } from './tokens.ts'
import { asVisitor } from './visits.ts'

const largest = { council: 1024 * 1024, other: 64 * 1024 }
const largestAt = ({ file, needs }: Endpoint): number =>
  file === 'body' ? fileLimits.bytes : needs.startsWith('council:') ? largest.council : largest.other

/** What came with a request, as values; JSON and nothing else, but at a door for files. */
async function inputOf(c: Ctx, endpoint: Endpoint) {
  const [params, query] = [c.req.param() as Record<string, string>, c.req.query()]
  if (endpoint.file === 'body') return { params, query, body: await fileInput(c) }
  const text = endpoint.method === 'GET' ? '' : await c.req.text()
  if (text && !c.req.header('content-type')?.startsWith('application/json')) throw new ProblemError('not-json')
  try {
    return { params, query, body: text ? JSON.parse(text) : {} }
  } catch {
    throw new ProblemError('not-valid', { detail: 'body: is not JSON' })
  }
}

/** A door for people, by their session cookie. */
async function forPeople(ports: Ports, c: Ctx, name: EndpointName): Promise<Served> {
  const endpoint: Endpoint = api[name]
  const council = c.get('council')
  if (endpoint.method !== 'GET') {
    fromOurCode(c)
    // Nobody's ten megabytes are read.
    if (endpoint.file && !sessionToken(c)) return { problem: new ProblemError('signed-out') }
    await countTry(ports.database, council.id, endpoint.file ? 'file' : 'write', sessionToken(c), ports.clock())
  }
  const input = await inputOf(c, endpoint)
  return asVisitor(
    ports,
    c,
    async (visit) => {
      // Asking until when one is signed in must not itself keep one signed in.
      if (name === 'getSession') return serve(handlers, name, visit, input)
      const session = await touch(visit.tx, visit.session, visit.now)
      return serve(handlers, name, { ...visit, actor: { kind: 'account', session } }, input)
    },
    async () => ({ problem: new ProblemError('signed-out') }),
  )
}

/** A door for whoever has no account: nobody is asked who they are, and each address has its limit. */
async function forAnyone(ports: Ports, c: Ctx, name: EndpointName): Promise<Served> {
  const [council, now] = [c.get('council'), ports.clock()]
  if (api[name].method !== 'GET') {
    fromOurCode(c)
    await countTry(ports.database, council.id, 'ask-openly', c.env?.address ?? '', now)
  }
  const input = await inputOf(c, api[name])
  return ports.database.transaction().execute(async (tx) => {
    await enterAsAnyone(tx, council.id)
    return serve(handlers, name, { tx, council, actor: { kind: 'nobody' }, now }, input)
  })
}

/** A door for a council's system, by its key. The key decides the council, whatever the host name. */
async function forCouncils(ports: Ports, c: Ctx, name: EndpointName): Promise<Served> {
  const now = ports.clock()
  const key = c.req.header('authorization')?.replace(/^Bearer /i, '') ?? ''
  const council = councilOfKey(key)
  const wrong = async () => {
    await countTry(ports.database, c.get('council').id, 'wrong-key', c.env?.address ?? '', now)
    return { problem: new ProblemError('signed-out', { detail: 'Send a key of this council as a bearer token.' }) }
  }
  if (!council) return wrong()
  const input = await inputOf(c, api[name])
  const keyHash = hashOf(key)
  const served = await ports.database.transaction().execute(async (tx) => {
    const found = await enterAsCouncil(tx, council.id, keyHash)
    if (!found) return undefined
    const actor = { kind: 'council', key: found.id, scopes: found.scopes } as const
    return serve(handlers, name, { tx, council, actor, now }, input)
  })
  return served ?? wrong()
}

/** Mounts every endpoint of the contract's table, and the description made from it. */
export function mountApi(app: Hono<App>, ports: Ports): void {
  const described = openApi()
  app.get('/api/openapi.json', (c) => c.json(described))
  for (const name of Object.keys(api) as EndpointName[]) {
    const endpoint: Endpoint = api[name]
    const council = endpoint.needs.startsWith('council:')
    const people = endpoint.needs === 'public' ? forAnyone : forPeople
    const maxSize = largestAt(endpoint)
    const onError = (): never => {
      throw new ProblemError('too-large')
    }
    if (endpoint.method !== 'GET') app.on(endpoint.method, endpoint.path, bodyLimit({ maxSize, onError }))
    app.on(endpoint.method, endpoint.path, async (c) => {
      c.set('route', name)
      const served = await (council ? forCouncils : people)(ports, c, name)
      if ('problem' in served) throw served.problem
      if (endpoint.file === 'reply') return fileResponse(c, served.reply as NewRequestFile)
      return c.json(served.reply as object)
    })
  }
  app.all('/api/*', () => {
    throw new ProblemError('not-found')
  })
}
