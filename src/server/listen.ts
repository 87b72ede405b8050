import { BlockList, isIP, type Socket } from 'node:net'
import { brotliCompressSync, constants } from 'node:zlib'
import { type HttpBindings, serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { App, Arrival, Ports } from './context.ts'

/** Files of the build, in their smallest form. What carries a hash in its name may be kept for ever. */
export function builtFiles(root: string): Ports['assets'] {
  const files = new Hono()
  files.use(
    serveStatic({
      root,
      precompressed: true,
      onFound: (_path, c) => {
        const hashed = c.req.path.startsWith('/assets/')
        c.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    }),
  )
  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.includes('/.') || pathname.endsWith('/') || !/\.\w+$/.test(pathname)) return undefined
    const answer = await files.fetch(request)
    return answer.status === 404 ? undefined : answer
  }
}

/** Pages are pressed on the way out: hard enough for a slow line, quick enough for a busy server. */
export const brotli: Ports['compress'] = (text) =>
  new Uint8Array(brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }))

/** Only a proxy that the council named is believed about where a request came from. */
function arrivalOf(incoming: HttpBindings['incoming'], proxies: BlockList): Arrival {
  const address = incoming.socket.remoteAddress ?? ''
  const bare = address.replace(/^::ffff:/, '')
  const encrypted = 'encrypted' in incoming.socket
  const direct = { address: bare, origin: `${encrypted ? 'https' : 'http'}://${incoming.headers.host}` }
  if (!isIP(bare) || !proxies.check(bare, isIP(bare) === 6 ? 'ipv6' : 'ipv4')) return direct
  const forwarded = String(incoming.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  const scheme = incoming.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'
  return { address: forwarded || bare, origin: `${scheme}://${incoming.headers.host}` }
}

export function proxyList(ranges: string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits) list.addSubnet(address, Number(bits), family)
    else list.addAddress(address, family)
  }
  return list
}

type Listening = { close: () => Promise<void> }

/** Listens until told to stop, then finishes what it is doing: no new work, ten seconds at most for the old. */
export function listen(app: Hono<App>, port: number, proxies: BlockList, host?: string): Promise<Listening> {
  const open = new Set<Socket>()
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request, env) => app.fetch(request, arrivalOf((env as HttpBindings).incoming, proxies)),
        port,
        ...(host ? { hostname: host } : {}),
      },
      () =>
        resolve({
          close: () =>
            new Promise((closed) => {
              server.close(() => closed())
              if ('closeIdleConnections' in server) server.closeIdleConnections()
              setTimeout(() => {
                for (const socket of open) socket.destroy()
              }, 10_000).unref()
            }),
        }),
    )
    server.on('error', reject)
    server.on('connection', (socket: Socket) => {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
    })
  })
}

/** Stops in order at the first signal; at the second, at once. */
export function stopOnSignal(steps: (() => Promise<unknown>)[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    for (const step of steps) await step().catch(() => {})
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
