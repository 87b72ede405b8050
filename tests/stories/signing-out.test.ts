import { expect, test } from 'vitest'
import { cookies } from '#server/context.ts'
import { sweep } from '#server/sessions.ts'
import { signInAs } from '../scripted-sign-in.ts'
import { issuer } from '../seeded.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

const { signIn, later, owner, database, clock, visitor } = await startServer()
const status = async (who: Visitor) => (await who.ask('/api/session')).status
const keyOf = async (who: Visitor) => (await (await who.ask('/api/device-key')).json()).key
/** The same browser as it was: whoever copied its cookies. */
const copyOf = (who: Visitor) => {
  const copy = visitor()
  for (const [name, value] of who.jar) copy.jar.set(name, value)
  return copy
}

test('signing out ends the session here and goes on to end it at the provider', async () => {
  const doreen = await signIn('doreen', 'own')
  const copied = copyOf(doreen)
  const response = await doreen.submit('/sign-out')
  expect(response.status).toBe(303)
  const onwards = new URL(response.headers.get('location') ?? '')
  expect(onwards.origin).toBe(issuer)
  expect(onwards.searchParams.get('id_token_hint')).toBe('id-token-of-doreen')
  expect(onwards.searchParams.get('back')).toBe(`${doreen.origin}/signed-out`)
  expect(doreen.jar.has(cookies.session)).toBe(false)
  expect(await status(copied)).toBe(401)
})

test('after signing out the device has a new key, and is still known as one’s own', async () => {
  const doreen = await signIn('doreen', 'own')
  const key = await keyOf(doreen)
  await doreen.submit('/sign-out')
  expect((await signInAs(doreen, 'doreen')).headers.get('location')).toBe('/home')
  expect(await keyOf(doreen)).not.toBe(key)
  expect((await (await doreen.ask('/api/session')).json()).device).toBe('own')
})

test('the key of what was written and is not sent yet stays, also where a device is not known any more, and is another for each account', async () => {
  const wordsKeyOf = async (who: Visitor) => (await (await who.ask('/api/device-key')).json()).wordsKey
  const [doreen, tablet] = [await signIn('doreen', 'shared'), await signIn('doreen', 'shared')]
  const key = await wordsKeyOf(doreen)
  expect(key).toMatch(/^[\w-]{43}$/)
  await doreen.submit('/sign-out')
  await signInAs(doreen, 'jordan')
  await doreen.submit('/device', { device: 'shared' })
  expect(new Set([key, await wordsKeyOf(doreen), await keyOf(doreen)]).size).toBe(3)
  expect(await wordsKeyOf(tablet)).toBe(key)
  await doreen.submit('/sign-out')
  await signInAs(doreen, 'doreen')
  await doreen.submit('/device', { device: 'own' })
  expect(await wordsKeyOf(doreen)).toBe(key)
  const copies = [await keyOf(doreen), await keyOf(tablet)]
  await doreen.submit('/sign-out/everywhere')
  await signInAs(doreen, 'doreen')
  await signInAs(tablet, 'doreen')
  expect([await wordsKeyOf(doreen), await wordsKeyOf(tablet)]).toEqual([key, key])
  expect(new Set([...copies, await keyOf(doreen), await keyOf(tablet)]).size).toBe(4)
})

test('signing out everywhere ends the other session at its next request', async () => {
  const [phone, tablet, jordan] = [await signIn('doreen', 'own'), await signIn('doreen'), await signIn('jordan')]
  expect((await phone.submit('/sign-out/everywhere')).headers.get('location')).toContain(`${issuer}/end?`)
  expect(phone.jar.has(cookies.session)).toBe(false)
  expect(await status(tablet)).toBe(401)
  expect(await status(jordan)).toBe(200)
})

test.each(['/plan', '/', '/settings', '/api/people/me/plan', '/api/nowhere', '/nowhere', '/language/cy'])(
  'signed out with no signal: the session is over before %s is answered',
  async (path) => {
    const doreen = await signIn('doreen', 'own')
    const [key, copied] = [await keyOf(doreen), copyOf(doreen)]
    doreen.jar.set(cookies.signedOut, '1')
    const text = await (await doreen.ask(path)).text()
    expect(text).not.toContain('Doreen')
    expect([...doreen.jar.keys()]).not.toContain(cookies.session)
    expect([...doreen.jar.keys()]).not.toContain(cookies.signedOut)
    expect(await status(copied)).toBe(401)
    await signInAs(doreen, 'doreen')
    expect(await keyOf(doreen)).not.toBe(key)
  },
)

test('signed out with no signal: what was sent in the name of the session has no effect', async () => {
  const doreen = await signIn('doreen', 'own')
  doreen.jar.set(cookies.signedOut, '1')
  expect((await doreen.call('DELETE', '/api/device-key')).status).toBe(401)
  await signInAs(doreen, 'doreen')
  expect((await doreen.ask('/api/device-key')).status).toBe(200)
})

test('signing out with nobody signed in says the same page', async () => {
  const nobody = visitor()
  expect((await nobody.submit('/sign-out')).headers.get('location')).toBe(`${nobody.origin}/signed-out`)
  expect((await nobody.submit('/sign-out/everywhere')).headers.get('location')).toBe(`${nobody.origin}/signed-out`)
})

test('what is past every limit is swept away, and nothing else', async () => {
  const doreen = await signIn('doreen')
  await visitor().ask('/sign-in/start')
  later(50)
  await signInAs(visitor(), 'jordan')
  const counts = async () =>
    Promise.all(
      (['session', 'sign_in', 'rate'] as const).map(
        async (table) => (await owner.selectFrom(table).selectAll().execute()).length,
      ),
    )
  const [sessions = 0, begun = 0] = await counts()
  later(20)
  await sweep(database, ['redcar-cleveland', 'rutland'], clock.now)
  expect(await counts()).toEqual([sessions, begun - 1, 1])
  later(7 * 60 + 5)
  await sweep(database, ['redcar-cleveland', 'rutland'], clock.now)
  expect(await counts()).toEqual([1, 0, 0])
  expect(await status(doreen)).toBe(401)
})
