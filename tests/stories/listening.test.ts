import { connect } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { listen, proxyList } from '#server/listen.ts'
import { limits } from '#server/rate-limits.ts'
import { startServer } from '../server.ts'

const { app, lines, keys } = await startServer()
const closing: (() => Promise<void>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

/** The server on a real port, since only there a request can say untrue things of itself. */
async function open(proxies: string[], port: number) {
  const { close } = await listen(app, port, proxyList(proxies), '127.0.0.1')
  closing.push(close)
  /** Sends bytes as they are; answers what comes back. */
  return (...lines: string[]): Promise<string> =>
    new Promise((answer) => {
      let said = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(lines.join('\r\n')))
      socket.on('data', (data) => {
        said += data
      })
      socket.on('close', () => answer(said))
      socket.on('error', () => answer(said))
      socket.setTimeout(3000, () => socket.destroy())
    })
}
const base = 20_000 + (process.pid % 20_000)
const direct = await open([], base)
const behind = await open(['127.0.0.0/8'], base + 1)
const head = (path: string, host: string, ...more: string[]) => [
  `GET ${path} HTTP/1.1`,
  `host: ${host}`,
  'connection: close',
  ...more,
  '',
  '',
]

test.each([
  ['a council’s name', 'rutland.localhost:8080', 200],
  ['the same in capitals', 'RUTLAND.localhost', 200],
  ['nobody’s name', 'elsewhere.example', 421],
  ['an address', '127.0.0.1', 421],
  ['a name with something before it', 'user@rutland.localhost', 400],
  ['what is no name', '[', 400],
  ['a path in it', 'rutland.localhost/../x', 400],
])('asked for %s', async (_, host, status) => {
  expect(await direct(...head('/', host))).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
})

test('where a browser is sent to is never taken from what it says of its own way', async () => {
  const asked = (from: typeof direct) =>
    from(...head('/sign-out/x', 'rutland.localhost', 'x-forwarded-host: elsewhere.example', 'x-forwarded-proto: https'))
  for (const from of [direct, behind]) expect(await asked(from)).toContain('location: /signed-out\r\n')
})

test('only a proxy that was named is believed about the way of a request', async () => {
  const write = (origin: string) => [
    'POST /sign-out HTTP/1.1',
    'host: rutland.localhost',
    'connection: close',
    'x-forwarded-proto: https',
    `origin: ${origin}`,
    'content-length: 0',
    '',
    '',
  ]
  expect(await direct(...write('https://rutland.localhost'))).toMatch(/^HTTP\/1.1 403/)
  expect(await direct(...write('http://rutland.localhost'))).toMatch(/^HTTP\/1.1 303/)
  expect(await behind(...write('https://rutland.localhost'))).toMatch(/^HTTP\/1.1 303/)
  expect(await behind(...write('http://rutland.localhost'))).toMatch(/^HTTP\/1.1 403/)
})

test('behind a proxy those who try too often are told apart by the address it gives', async () => {
  const begin = (from: typeof direct, address: string) =>
    from(...head('/sign-in/start', 'rutland.localhost', `x-forwarded-for: 203.0.113.250, ${address}`))
  for (let tries = 0; tries < limits['sign-in'][0]; tries += 1)
    expect(await begin(behind, '203.0.113.1')).toMatch(/^HTTP\/1.1 302/)
  expect(await begin(behind, '203.0.113.1')).toMatch(/^HTTP\/1.1 429/)
  expect(await begin(behind, '203.0.113.2')).toMatch(/^HTTP\/1.1 302/)
})

test('a body that lies about its length has no effect, and the server goes on', async () => {
  const put = (body: string, ...length: string[]) =>
    direct(
      'PUT /api/council/people/RC-66001 HTTP/1.1',
      'host: rutland.localhost',
      'connection: close',
      'content-type: application/json',
      `authorization: Bearer ${keys['redcar-cleveland']}`,
      ...length,
      '',
      body,
    )
  const edie = JSON.stringify({ givenName: 'Edie', familyName: 'Samphire', dateOfBirth: '1950-01-02' })
  expect(await put(edie, `content-length: ${edie.length + 10}`)).toBe('')
  expect(await put(edie, `content-length: ${edie.length - 10}`)).toMatch(/^HTTP\/1.1 4/)
  expect(await put(edie, 'content-length: 5', 'transfer-encoding: chunked')).toMatch(/^HTTP\/1.1 400/)
  expect(await put(edie, `content-length: ${edie.length}`)).toMatch(/^HTTP\/1.1 200/)
  expect(await direct(...head('/', 'rutland.localhost'))).toMatch(/^HTTP\/1.1 200/)
  expect(lines.filter(({ event }) => event === 'broken')).toEqual([])
})

test('every request is one line: how, which door, what came of it, how long', async () => {
  const before = lines.length
  await direct(...head('/plan?reference=RC-20417', 'rutland.localhost'))
  expect(lines.slice(before)).toEqual([
    { event: 'answered', method: 'GET', route: 'plan', status: 302, ms: expect.any(Number), id: expect.any(String) },
  ])
})
