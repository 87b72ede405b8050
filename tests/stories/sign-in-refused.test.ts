import { afterEach, expect, test } from 'vitest'
import { cookies } from '#server/context.ts'
import { startServer } from '../server.ts'
import { choose, startProvider } from '../sign-in-provider.ts'
import type { Visitor } from '../visitor.ts'

const { issuer, now, signIn } = await startProvider()
const server = await startServer({ signIn: signIn('client_secret_basic') })
await server.owner.updateTable('account').set({ issuer }).execute()
afterEach(() => {
  now.tamper = undefined
})

/** It is told plainly, and nobody is signed in. */
async function refused(visitor: Visitor, back: string): Promise<void> {
  expect((await visitor.ask(back)).headers.get('location')).toBe('/sign-in?failed=yes')
  expect(visitor.jar.has(cookies.session)).toBe(false)
  expect((await visitor.ask('/api/session')).status).toBe(401)
}

test('an answer with another state is refused', async () => {
  const visitor = server.visitor()
  await refused(visitor, (await choose(visitor, 'doreen')).replace(/state=[^&]{4}/, 'state=xxxx'))
})

test('an answer that begun in another browser is refused, with and without a sign-in of one’s own', async () => {
  const back = await choose(server.visitor(), 'doreen')
  await refused(server.visitor(), back)
  const other = server.visitor()
  await other.ask('/sign-in/start')
  await refused(other, back)
})

test('an answer is taken once, also with the cookie put back', async () => {
  const visitor = server.visitor()
  const back = await choose(visitor, 'doreen')
  const state = visitor.jar.get(cookies.signIn) ?? ''
  await visitor.ask(back)
  expect(visitor.jar.has(cookies.signIn)).toBe(false)
  visitor.jar.delete(cookies.session)
  visitor.jar.set(cookies.signIn, state)
  await refused(visitor, back)
})

test('a code that was used is refused by the provider, and that is no session', async () => {
  const [first, second] = [server.visitor(), server.visitor()]
  const used = new URL(await choose(first, 'doreen'), first.origin).searchParams.get('code')
  await first.ask(`/sign-in/callback?code=${used}&state=${first.jar.get(cookies.signIn)}&iss=${issuer}`)
  await second.ask('/sign-in/start')
  await refused(second, `/sign-in/callback?code=${used}&state=${second.jar.get(cookies.signIn)}&iss=${issuer}`)
})

test('a sign-in that took longer than ten minutes is refused', async () => {
  const visitor = server.visitor()
  const back = await choose(visitor, 'doreen')
  server.later(10.1)
  await refused(visitor, back)
})

test('going back without signing in is told, and is no session', async () => {
  const visitor = server.visitor()
  await visitor.ask('/sign-in/start')
  const state = visitor.jar.get(cookies.signIn)
  await refused(visitor, `/sign-in/callback?error=access_denied&state=${state}&iss=${issuer}`)
})

const part = (text = '') => JSON.parse(Buffer.from(text, 'base64url').toString())
const written = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const changed = (claims: object) => (idToken: string) => {
  const [header, payload, signature] = idToken.split('.')
  return [header, written({ ...part(payload), ...claims }), signature].join('.')
}
test.each<[string, (idToken: string) => string]>([
  ['another person in it', changed({ sub: 'jordan' })],
  ['another nonce', changed({ nonce: 'x' })],
  ['another issuer', changed({ iss: 'https://elsewhere.example' })],
  ['another service as its audience', changed({ aud: 'another' })],
  ['no signature', (idToken) => `${written({ alg: 'none' })}.${idToken.split('.')[1]}.`],
])('an id token with %s is refused', async (_, tamper) => {
  const visitor = server.visitor()
  const back = await choose(visitor, 'doreen')
  now.tamper = tamper
  await refused(visitor, back)
})

test('the nonce that this sign-in began with is the one that counts', async () => {
  const visitor = server.visitor()
  const back = await choose(visitor, 'doreen')
  await server.owner
    .updateTable('sign_in')
    .set({ nonce: 'another' } as never)
    .execute()
  await refused(visitor, back)
})
