import type { Hono } from 'hono'
import { type App, cookies } from '#server/context.ts'
import type { PageInput } from '#server/portal.ts'
import { formToken } from '#server/security.ts'

export type Asked = { method?: string; headers?: Record<string, string>; body?: BodyInit; duplex?: 'half' }
export type Visitor = ReturnType<typeof openVisitor>

let visitors = 0

/** Takes a cookie as a browser does: one with a `__Host-` name only if nobody else could have set it. */
function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split('; ')
  const name = pair.slice(0, pair.indexOf('='))
  const host = attributes.includes('Secure') && attributes.includes('Path=/') && !/Domain=/.test(line)
  if (name.startsWith('__Host-') && !host) throw new Error(`a browser would not take ${name}`)
  if (attributes.includes('Max-Age=0')) jar.delete(name)
  else jar.set(name, pair.slice(name.length + 1))
}

/** A browser as far as the server can tell: cookies, an address of its own, and no redirect followed. */
export function openVisitor(app: Hono<App>, host: string) {
  visitors += 1
  const [jar, origin, address] = [new Map<string, string>(), `http://${host}:8080`, `192.0.2.${visitors}`]
  const visited: string[] = []

  async function ask(path: string, { headers, ...asked }: Asked = {}): Promise<Response> {
    visited.push(path)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = new Request(origin + path, { ...asked, headers: { ...(cookie && { cookie }), ...headers } })
    const response = await app.fetch(request, { address, origin })
    for (const line of response.headers.getSetCookie()) keep(jar, line)
    return response
  }

  /** What a page was drawn from; the portal of these tests draws nothing else. */
  async function see(path: string, asked?: Asked): Promise<{ status: number; input: PageInput }> {
    const response = await ask(path, asked)
    return { status: response.status, input: await response.json() }
  }

  /** A write by our own code. */
  const call = (method: 'PUT' | 'POST' | 'DELETE', path: string, body: unknown = {}) =>
    ask(path, {
      method,
      headers: { origin, 'content-type': 'application/json', 'x-requested-by': 'my-care-and-support' },
      body: JSON.stringify(body),
    })

  /** A plain form of one of our pages; of several boxes in it the ticked ones are sent under one name. */
  const submit = async (path: string, fields: Record<string, string | string[]> = {}) => {
    const pairs = Object.entries({ token: formToken(jar.get(cookies.session) ?? ''), ...fields })
    const body = new URLSearchParams(pairs.flatMap(([name, given]) => [given].flat().map((value) => [name, value])))
    return ask(path, { method: 'POST', headers: { origin }, body })
  }

  return { jar, origin, address, visited, ask, see, call, submit }
}
