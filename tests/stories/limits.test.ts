import { beforeEach, expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { limits } from '#server/rate-limits.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

const { signIn, visitor, later, keys, put, owner } = await startServer()
beforeEach(() => later(10))
const many = async (count: number, ask: () => Promise<Response>) => {
  const statuses = []
  for (let tries = 0; tries < count; tries += 1) statuses.push((await ask()).status)
  return new Set(statuses)
}

test('one address begins so many sign-ins in ten minutes, and then waits; others do not', async () => {
  const busy = visitor()
  expect(await many(limits['sign-in'][0], () => busy.ask('/sign-in/start'))).toEqual(new Set([302]))
  const stopped = await busy.ask('/sign-in/start')
  expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([429, '60'])
  expect((await busy.ask('/sign-in/callback?code=doreen&state=x')).status).toBe(429)
  expect((await busy.ask('/')).status).toBe(200)
  expect((await visitor().ask('/sign-in/start')).status).toBe(302)
  later(10)
  expect((await busy.ask('/sign-in/start')).status).toBe(302)
})

test('one session writes 120 times a minute, and then waits; others do not', async () => {
  const [busy, other] = [await signIn('doreen'), await signIn('jordan')]
  expect(await many(limits.write[0], () => busy.call('POST', '/api/session'))).toEqual(new Set([200]))
  const stopped = await busy.call('POST', '/api/session')
  expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([429, '60'])
  expect(await stopped.json()).toMatchObject({ type: '/problems/too-many', status: 429 })
  expect((await busy.ask('/api/people/me/plan')).status).toBe(200)
  expect((await other.call('POST', '/api/session')).status).toBe(200)
  later(1)
  expect((await busy.call('POST', '/api/session')).status).toBe(200)
})

test('reports of a browser are taken thirty times in five minutes', async () => {
  const busy = visitor()
  const report = () => busy.ask('/csp-reports', { method: 'POST', body: '{"csp-report":{"blocked-uri":"/plan"}}' })
  expect(await many(limits.report[0], report)).toEqual(new Set([204]))
  expect((await report()).status).toBe(429)
})

test('who tried is kept as a hash only', async () => {
  const from = visitor()
  await from.ask('/sign-in/start')
  const kept = await owner.selectFrom('rate').selectAll().execute()
  expect(kept.every(({ name }) => /^[\w-]{43}$/.test(name))).toBe(true)
})

const words = (size: number) => JSON.stringify({ words: 'x'.repeat(size) })
/** A body that does not say how long it is, and counts what was taken of it. */
function endless(most: number) {
  let taken = 0
  const chunk = new TextEncoder().encode('x'.repeat(64 * 1024))
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken += chunk.length
      if (taken > most) controller.close()
      else controller.enqueue(chunk)
    },
  })
  return { body, taken: () => taken }
}
const chunked = (who: Visitor, method: string, path: string, headers: Record<string, string>) => {
  const { body, taken } = endless(50 * 1024 * 1024)
  return who.ask(path, { method, headers, body, duplex: 'half' }).then(({ status }) => ({ status, taken: taken() }))
}

test('what is too large is refused, whether it says how long it is or not', async () => {
  const [kilobyte, mega] = [1024, 1024 * 1024]
  const doreen = await signIn('doreen')
  const council = { authorization: `Bearer ${keys['redcar-cleveland']}`, 'content-type': 'application/json' }
  const ours = { origin: doreen.origin, 'x-requested-by': 'my-care-and-support', 'content-type': 'application/json' }
  const form = { origin: doreen.origin, 'content-type': 'application/x-www-form-urlencoded' }
  const doors: [string, string, Record<string, string>, number][] = [
    ['PUT', '/api/council/people/RC-1', council, mega],
    ['POST', '/api/session', ours, 64 * kilobyte],
    ['POST', '/sign-out', form, 64 * kilobyte],
    ['POST', '/device', form, 64 * kilobyte],
    ['POST', '/link', form, 64 * kilobyte],
    ['POST', '/ask/plan-review/why', form, 64 * kilobyte],
    ['PUT', '/api/people/me/drafts/plan-review', ours, 64 * kilobyte],
    ['POST', '/csp-reports', {}, 16 * kilobyte],
  ]
  for (const [method, path, headers, most] of doors) {
    const length = { 'content-length': String(most + 1) }
    const said = await doreen.ask(path, { method, headers: { ...headers, ...length }, body: words(most) })
    expect([path, said.status]).toEqual([path, 413])
    const unsaid = await chunked(doreen, method, path, headers)
    expect([path, unsaid.status]).toEqual([path, 413])
    expect(unsaid.taken).toBeLessThan(most + 256 * kilobyte)
  }
  expect((await put('RC-1', words(mega - 100))).status).toBe(422)
})

test('every door that takes a body takes JSON only', async () => {
  const puts = Object.values(api).filter(({ method, needs }) => method !== 'GET' && needs.startsWith('council:'))
  expect(puts.length).toBeGreaterThan(1)
  for (const { path, method } of puts)
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', '']) {
      const headers = { authorization: `Bearer ${keys['redcar-cleveland']}`, 'content-type': type }
      const asked = path.replace(':reference', 'RC-20417').replace(':version', '6')
      expect((await visitor().ask(asked, { method, headers, body: '{}' })).status).toBe(415)
    }
})

test.each(['', '{', 'null', '[]', '1', '"x"', '{"__proto__":{"a":1}}', `${'['.repeat(100_000)}${']'.repeat(100_000)}`])(
  'a body that is no plan is refused as it stands: %.20s',
  async (body) => expect((await put('RC-20417/plans/6', body)).status).toBe(422),
)
