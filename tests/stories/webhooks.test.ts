import { createServer, type IncomingHttpHeaders } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { sendWebhooks } from '#server/webhooks.ts'
import { openAsking } from '../open-asking.ts'
import { startServer } from '../server.ts'

/** A council's system is told that something came: signed (Standard Webhooks), in order, for as long as it takes. */
const started = await startServer()
const { signIn, owner, later, clock, database, ports, lines } = started
const secret = `whsec_${Buffer.alloc(24, 'a secret').toString('base64')}`

type Heard = { headers: IncomingHttpHeaders; body: string }
const heard: Heard[] = []
const answers: number[] = []
const listener = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => {
    body += part
  })
  request.on('end', () => {
    const status = answers.shift() ?? 204
    if (status === 0) return request.socket.destroy()
    if (status < 300) heard.push({ headers: request.headers, body })
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end()
  })
})
await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
afterAll(() => listener.close())
const address = listener.address()
const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`

const send = () =>
  sendWebhooks({ database, hooks: { 'redcar-cleveland': { url, secret } }, log: ports.log, now: clock.now })
const read = ({ headers, body }: Heard) =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as { type: string; data: { request: string } }
const deliveries = async () =>
  (
    await started
      .visitor()
      .ask('/api/council/deliveries', { headers: { authorization: `Bearer ${started.keys['redcar-cleveland']}` } })
  ).json()

async function ask(): Promise<string> {
  const doreen = await signIn('doreen')
  const id = crypto.randomUUID()
  const body = {
    journey: 'plan-review',
    answers: { grounds: ['something-changed'], words: 'The puffin', place: 'phone' },
  }
  await doreen.call('PUT', `/api/people/me/service-requests/${id}`, body)
  return id
}

beforeEach(async () => {
  // What is signed is only believed for some minutes, by the true clock.
  clock.now.setTime(Date.now())
  await owner.updateTable('webhook').set({ attempts: 0, next_at: clock.now, failing_since: null }).execute()
  answers.length = 0
  await send()
  heard.length = 0
  lines.length = 0
})

test('who begins to listen is not told of what came before', async () => {
  expect(heard).toEqual([])
})

test('what came is told in its order, signed, by its id alone; told once it is told', async () => {
  const [first, second] = [await ask(), await ask()]
  const doreen = await signIn('doreen')
  await doreen.call('PUT', `/api/people/me/service-requests/${first}/steps/${crypto.randomUUID()}`, {
    kind: 'withdrawn',
  })
  await send()
  await send()
  expect(heard.map(read).map(({ type, data }) => [type, data.request])).toEqual([
    ['request.sent', first],
    ['request.sent', second],
    ['request.withdrawn', first],
  ])
  expect(JSON.stringify(heard)).not.toMatch(/puffin|Doreen|RC-20417/i)
})

test('what somebody asks without an account is told as well', async () => {
  await openAsking(started).ask('talk')
  await send()
  expect(heard.map(read)).toMatchObject([{ type: 'request.sent' }])
})

test('with another secret it is not believed', async () => {
  await ask()
  await send()
  const other = new Webhook(Buffer.alloc(24, 'x').toString('base64'))
  expect(() => other.verify(heard[0]?.body ?? '', heard[0]?.headers as Record<string, string>)).toThrow()
})

test.each([500, 404, 302, 0])(
  'after %i it is told again later, under the same id, and others wait their turn',
  async (status) => {
    const [first, second] = [await ask(), await ask()]
    answers.push(status)
    await send()
    expect(heard).toEqual([])
    expect((await deliveries()).webhook).toEqual({
      behind: 2,
      failingSince: clock.now.toISOString(),
      lastStatus: status === 0 ? null : status,
    })
    expect(lines.map(({ event }) => event)).toContain('webhook not taken')
    await send()
    expect(heard).toEqual([])
    later(2)
    await send()
    expect(heard.map(read).map(({ data }) => data.request)).toEqual([first, second])
    expect((await deliveries()).webhook).toEqual({ behind: 0, failingSince: null, lastStatus: null })
  },
)

test('however long nobody listens, nothing is stepped over', async () => {
  const first = await ask()
  for (let tries = 0; tries < 12; tries += 1) {
    answers.push(503)
    await send()
    later(60 * 8)
  }
  answers.length = 0
  await send()
  expect(heard.map(({ body }) => JSON.parse(body).data.request)).toEqual([first])
})

test('several servers at one time tell it once', async () => {
  await ask()
  await Promise.all([send(), send(), send()])
  expect(heard).toHaveLength(1)
})
