import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

type Reply = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }
type Meeting = (asked: {
  forward: () => Promise<Reply>
  response: ServerResponse
  random: () => number
}) => Promise<void>

const answer = (response: ServerResponse, { status, headers, body }: Reply): void => {
  response.writeHead(status, { ...headers, connection: 'close' }).end(body)
}
const say = (response: ServerResponse, status: number, type: string, body: string, more = {}): void => {
  response.writeHead(status, { 'content-type': type, connection: 'close', ...more }).end(body)
}
const cut = (response: ServerResponse) => response.socket?.destroy()

/** What a network may do with a request on its way. Most of it is nothing. */
const fates: [weight: number, name: string, meeting: Meeting][] = [
  [50, 'passed on', async ({ forward, response }) => answer(response, await forward())],
  [8, 'dropped before', async ({ response }) => void cut(response)],
  [
    8,
    'dropped after',
    async ({ forward, response }) => {
      await forward()
      cut(response)
    },
  ],
  [
    6,
    'cut in the middle',
    async ({ forward, response }) => {
      const { status, headers, body } = await forward()
      response.writeHead(status, headers)
      response.write(body.subarray(0, body.length / 2), () => cut(response))
    },
  ],
  [
    6,
    'late',
    async ({ forward, response, random }) => {
      await wait(random() * 60)
      answer(response, await forward())
    },
  ],
  [
    6,
    'sent twice',
    async ({ forward, response }) => {
      const [first] = await Promise.all([forward(), forward()])
      answer(response, first)
    },
  ],
  [5, 'captive portal', async ({ response }) => say(response, 200, 'text/html', '<h1>Welcome to the café</h1>')],
  [3, 'captive portal in JSON', async ({ response }) => say(response, 200, 'application/json', '{"ok":true}')],
  [3, '502', async ({ response }) => say(response, 502, 'text/html', 'bad gateway')],
  [3, '503', async ({ response }) => say(response, 503, 'text/plain', 'busy', { 'retry-after': '1' })],
  [2, '404 of another', async ({ response }) => say(response, 404, 'text/html', 'not here')],
]
const all = fates.reduce((sum, [weight]) => sum + weight, 0)

/** The fate at a place in the line in which each takes as much room as it weighs. */
function fateAt(place: number): { name: string; meeting: Meeting } {
  let end = 0
  for (const [weight, name, meeting] of fates) {
    end += weight
    if (place < end) return { name, meeting }
  }
  throw new Error('the line is as long as all fates together')
}

/** A network between phones and a server, which lies as the seed says, until it is told to be good. */
export async function openFaultProxy(port: number, random: () => number) {
  const counted = { requests: 0, faults: 0 }
  let isGood = false

  const forwardOf = (asked: IncomingMessage, body: Buffer) => () =>
    new Promise<Reply>((done, failed) => {
      const { method, url, headers } = asked
      const passed = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (reply) => {
        const parts: Buffer[] = []
        reply.on('data', (part) => parts.push(part))
        reply.on('end', () =>
          done({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) }),
        )
      })
      passed.on('error', failed)
      passed.end(body)
    })

  const server = createServer((asked, response) => {
    const parts: Buffer[] = []
    asked.on('data', (part) => parts.push(part))
    asked.on('end', async () => {
      counted.requests += 1
      const { name, meeting } = fateAt(isGood ? 0 : random() * all)
      if (name !== 'passed on') counted.faults += 1
      await meeting({ forward: forwardOf(asked, Buffer.concat(parts)), response, random }).catch(() => cut(response))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    counted,
    beGood: () => {
      isGood = true
    },
    close: () => server.close(),
  }
}
