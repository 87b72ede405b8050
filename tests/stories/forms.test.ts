import { beforeEach, describe, expect, test } from 'vitest'
import { sealTo } from '#client/seal.ts'
import { SealTo } from '#contract/anyone.ts'
import { api } from '#contract/api.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { cookies } from '#server/context.ts'
import { drawnCodes, longestWay } from '../open-asking.ts'
import { startServer } from '../server.ts'
import type { Asked, Visitor } from '../visitor.ts'

const { visitor, signIn, owner } = await startServer()
/** What there is to lose: sessions, when they were last used, what is known of devices, and what was written and sent. */
const state = async () => [
  await owner.selectFrom('session').select(['token_hash', 'seen_at']).orderBy('token_hash').execute(),
  await owner.selectFrom('device').select(['device_hash', 'kind', 'key']).orderBy('device_hash').execute(),
  await owner.selectFrom('service_request').selectAll().orderBy('id').execute(),
  await owner.selectFrom('request_step').selectAll().orderBy('id').execute(),
  await owner.selectFrom('draft').selectAll().orderBy('id').execute(),
]
let doreen: Visitor
beforeEach(async () => {
  doreen = await signIn('doreen', 'own')
})
const own = () => doreen.origin
const ours = { 'x-requested-by': 'my-care-and-support', 'content-type': 'application/json' }

/** Ways in which a page of somebody else could try to write; each lacks one thing that ours has. */
const foreign: [string, () => Record<string, string>][] = [
  ['no Origin', () => ({})],
  ['another Origin', () => ({ origin: 'https://elsewhere.example' })],
  ['an Origin that begins like ours', () => ({ origin: `${own()}.elsewhere.example` })],
  ['the Origin of the other council', () => ({ origin: 'http://rutland.localhost:8080' })],
  ['the Origin “null”', () => ({ origin: 'null' })],
  ['Sec-Fetch-Site: cross-site', () => ({ 'sec-fetch-site': 'cross-site' })],
  ['Sec-Fetch-Site: same-site', () => ({ 'sec-fetch-site': 'same-site' })],
  ['Sec-Fetch-Site: none', () => ({ 'sec-fetch-site': 'none' })],
]

const answers = { grounds: ['something-changed'], place: 'phone' }
const draft = { id: crypto.randomUUID(), answers }
/** What each door takes that takes anything, and for which record it is asked. */
const request = { journey: 'plan-review', answers }
const putOwnStep = { kind: 'added', text: 'One more thing' }
const [sent, step] = [crypto.randomUUID(), crypto.randomUUID()]
const open = { ...drawnCodes(), journey: 'talk', answers: longestWay('talk') }
const putSealedRequest = {
  sealed: await sealTo(SealTo.parse(await (await visitor().ask('/api/seal-key')).json()), open),
}
const bodies: Record<string, object> = {
  putServiceRequest: request,
  putOwnStep,
  putDraft: draft,
  putSealedRequest,
  putNoticeChoice: { way: 'none' },
}
const named: Record<string, string> = { person: 'me', request: sent, step, file: step, journey: 'plan-review' }
const writes = Object.entries(api)
  // The door for files takes no JSON at all, and has its own stories.
  .filter(
    ([, { method, needs, file }]: [string, Endpoint]) => method !== 'GET' && !needs.startsWith('council:') && !file,
  )
  .map(([name, { method, path }]) => {
    const asked = path.replace(/:(\w+)/g, (_, param: string) =>
      name === 'putSealedRequest' ? open.id : (named[param] ?? ''),
    )
    return [method, asked, JSON.stringify(bodies[name] ?? {})] as const
  })
const keepDraft = () => doreen.call('PUT', '/api/people/me/drafts/plan-review', draft)

describe.each(writes)('%s %s has no effect', (method, path, body) => {
  const attempt = async (asked: Asked, status: number) => {
    await keepDraft()
    const before = await state()
    expect((await doreen.ask(path, { method, body, ...asked })).status).toBe(status)
    expect(await state()).toEqual(before)
  }
  test.each(foreign)('with %s', async (_, headers) => attempt({ headers: { ...ours, ...headers() } }, 403))
  test('without the header that no plain form can send', () =>
    attempt({ headers: { origin: own(), 'content-type': 'application/json' } }, 403))
  test('with another value of it', () => attempt({ headers: { ...ours, origin: own(), 'x-requested-by': 'x' } }, 403))
  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])('as %s', (type) =>
    attempt({ headers: { ...ours, origin: own(), 'content-type': type } }, 415),
  )
  test('with something in it that was not asked for', () =>
    attempt({ headers: { ...ours, origin: own() }, body: '{"account":"x"}' }, 422))
  test('with what is no JSON', () => attempt({ headers: { ...ours, origin: own() }, body: '{' }, 422))
})

test.each(writes)('%s %s is taken from our own code', async (method, path, body) => {
  const froms: Record<string, string>[] = [{ origin: own() }, { 'sec-fetch-site': 'same-origin' }]
  for (const from of froms)
    expect((await doreen.ask(path, { method, headers: { ...ours, ...from }, body })).status).toBe(200)
})

describe('the form /sign-out, which an old tab may send for whoever is signed in by now, has no effect', () => {
  test.each(foreign)('with %s', async (_, headers) => {
    const before = await state()
    expect((await doreen.ask('/sign-out', { method: 'POST', headers: headers() })).status).toBe(403)
    expect(await state()).toEqual(before)
  })
})

const forms = ['/sign-out/everywhere', '/device', '/link', '/ask/plan-review/why', '/ask/plan-review/check']
describe.each(forms)('the form %s has no effect', (path) => {
  const attempt = async (headers: Record<string, string>, token: string | undefined) => {
    await keepDraft()
    const before = await state()
    const body = new URLSearchParams({ device: 'shared', words: 'x', ...(token !== undefined && { token }) })
    expect((await doreen.ask(path, { method: 'POST', headers, body })).status).toBe(403)
    expect(await state()).toEqual(before)
  }
  const right = async () => (await doreen.see('/settings')).input.formToken
  test.each(foreign)('with %s', async (_, headers) => attempt(headers(), await right()))
  test('without its token', () => attempt({ origin: own() }, undefined))
  test('with an empty token', () => attempt({ origin: own() }, ''))
  test('with the token of another session', async () =>
    attempt({ origin: own() }, (await (await signIn('doreen')).see('/settings')).input.formToken))
  test('with the session’s own secret', () => attempt({ origin: own() }, doreen.jar.get(cookies.session)))
  test('as JSON', async () => attempt({ origin: own(), 'content-type': 'application/json' }, await right()))
  test('by an address that is only opened', async () => {
    const before = await state()
    await doreen.ask(`${path}?device=shared`)
    expect(await state()).toEqual(before)
  })
})

test('an answer that is none of those offered asks again, and is not kept', async () => {
  const jordan = await signIn('jordan')
  const response = await jordan.submit('/device', { device: 'a friend’s', return: '/week' })
  expect(response.headers.get('location')).toBe('/device?return=%2Fweek&error=choose')
  expect((await (await jordan.ask('/api/session')).json()).device).toBeNull()
})
