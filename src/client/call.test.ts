import { afterEach, expect, test, vi } from 'vitest'
import { api } from '#contract/api.ts'
import { call } from './call.ts'
import { NoAnswerError, ProblemError } from './call-errors.ts'

afterEach(() => vi.unstubAllGlobals())

const session = {
  account: '3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a11',
  person: null,
  device: 'own',
  idleEnds: '2026-11-22T08:00:00.000Z',
  ends: '2026-11-22T16:00:00.000Z',
}

const answer = (body: unknown, type = 'application/json', status = 200) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const fetched = vi.fn<typeof fetch>(async () => new Response(text, { status, headers: { 'content-type': type } }))
  vi.stubGlobal('fetch', fetched)
  return fetched
}
const failure = (calling: Promise<unknown>) =>
  calling.then(
    () => 'no failure',
    (error: unknown) => error,
  )

test('a read asks for JSON and gives the reply', async () => {
  const fetched = answer(session, 'application/json; charset=UTF-8')
  expect(await call(api.getSession, {})).toEqual(session)
  const [address, request] = fetched.mock.calls[0] ?? []
  expect(address).toBe('/api/session')
  expect(request).toMatchObject({ method: 'GET', redirect: 'error', cache: 'no-store' })
  expect(new Headers(request?.headers).get('accept')).toContain('application/json')
  expect(request?.body).toBeUndefined()
})

test('a write is JSON with our own header', async () => {
  const fetched = answer(session)
  await call(api.extendSession, {})
  const request = fetched.mock.calls[0]?.[1]
  const headers = new Headers(request?.headers)
  expect(headers.get('content-type')).toBe('application/json')
  expect(headers.get('x-requested-by')).toBe('my-care-and-support')
  expect(request).toMatchObject({ method: 'POST', body: '{}' })
})

test('the values of the address are escaped', async () => {
  const fetched = answer({})
  await failure(call(api.getPlan, { person: '../session' }))
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/people/..%2Fsession/plan')
})

test('a key that a newer server added is dropped', async () => {
  answer({ ...session, wallpaper: 'blue' })
  expect(await call(api.getSession, {})).toEqual(session)
})

test('a problem is told as the server told it, even by a newer server', async () => {
  const problem = { type: '/problems/signed-out', title: 'Sign in first', status: 401 }
  answer({ ...problem, instance: '/x' }, 'application/problem+json', 401)
  const error = await failure(call(api.getSession, {}))
  expect(error).toBeInstanceOf(ProblemError)
  expect(error).toMatchObject({ status: 401, problem, message: 'Sign in first' })
})

test.for([
  ['60', 60],
  ['Sun, 22 Nov 2026 12:00:00 GMT', undefined],
] as const)('a server that asks for a pause of %s is heard', async ([header, retryAfter]) => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503, headers: { 'retry-after': header } }))
  expect(await failure(call(api.getSession, {}))).toMatchObject({ status: 503, retryAfter })
})

test('an error page from something between is a problem without words', async () => {
  answer('<h1>Bad gateway</h1>', 'text/html', 502)
  expect(await failure(call(api.getSession, {}))).toMatchObject({
    name: 'ProblemError',
    status: 502,
    problem: undefined,
  })
})

test.for([
  ['a captive portal that answers 200 with a page', '<h1>Welcome to the Wi-Fi</h1>', 'text/html', 'not-ours'],
  ['a page that says it is JSON', '<h1>Welcome</h1>', 'application/json', 'not-ours'],
  ['our own words under another name', JSON.stringify(session), 'text/plain', 'not-ours'],
  ['a reply that was cut', JSON.stringify(session).slice(0, 40), 'application/json', 'not-ours'],
  ['JSON of somebody else', '{"ok":true}', 'application/json', 'not-understood'],
  ['JSON that is nothing', 'null', 'application/json', 'not-understood'],
] as const)('%s is no answer', async ([_, body, type, reason]) => {
  answer(body, type)
  const error = await failure(call(api.getSession, {}))
  expect(error).toBeInstanceOf(NoAnswerError)
  expect(error).toMatchObject({ reason })
})

test('without network there is no answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await failure(call(api.getSession, {}))).toMatchObject({ name: 'NoAnswerError', reason: 'no-network' })
})

test('a connection lost in the middle of the reply is no answer', async () => {
  const cut = new ReadableStream({ start: (to) => to.error(new TypeError('terminated')) })
  vi.stubGlobal('fetch', async () => new Response(cut, { headers: { 'content-type': 'application/json' } }))
  expect(await failure(call(api.getSession, {}))).toMatchObject({ reason: 'no-network' })
})

test('who gives up hears their own reason', async () => {
  const giving = new AbortController()
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => signal?.throwIfAborted())
  giving.abort(new Error('gone elsewhere'))
  const error = await failure(call(api.getSession, {}, undefined, { signal: giving.signal }))
  expect(error).toMatchObject({ message: 'gone elsewhere' })
})
