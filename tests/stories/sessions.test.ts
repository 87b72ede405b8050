import { expect, test } from 'vitest'
import { cookies } from '#server/context.ts'
import { signInAs } from '../scripted-sign-in.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

const { signIn, later, visitor, owner } = await startServer()
const status = async (who: Visitor) => (await who.ask('/api/session')).status
const ends = async (who: Visitor) => (await (await who.ask('/api/session')).json()).idleEnds
const keyOf = async (who: Visitor) => (await (await who.ask('/api/device-key')).json()).key

test.each([
  ['shared', 15],
  ['own', 30],
] as const)('on a device that is %s a session ends after %i minutes without use', async (device, minutes) => {
  const doreen = await signIn('doreen', device)
  later(minutes - 0.1)
  expect(await status(doreen)).toBe(200)
  later(0.2)
  expect(await status(doreen)).toBe(401)
  expect((await doreen.ask('/plan')).headers.get('location')).toBe('/sign-in?return=%2Fplan')
})

test('until it is answered whose the device is, it counts as shared', async () => {
  const doreen = await signIn('doreen')
  later(15.1)
  expect(await status(doreen)).toBe(401)
})

test('asking until when one is signed in does not keep one signed in; staying signed in does', async () => {
  const doreen = await signIn('doreen', 'own')
  const first = await ends(doreen)
  later(10)
  expect(await ends(doreen)).toBe(first)
  const extended = await (await doreen.call('POST', '/api/session')).json()
  expect(Date.parse(extended.idleEnds) - Date.parse(first)).toBe(10 * 60_000)
  later(25)
  expect(await status(doreen)).toBe(200)
})

test('reading keeps one signed in, and after 8 hours nothing does', async () => {
  const doreen = await signIn('doreen', 'shared')
  for (let tens = 0; tens < 47; tens += 1) {
    later(10)
    expect((await doreen.ask('/plan')).status).toBe(200)
  }
  later(9)
  expect(Date.parse(await ends(doreen))).toBe(Date.parse((await (await doreen.ask('/api/session')).json()).ends))
  later(1.1)
  expect(await status(doreen)).toBe(401)
})

test('a cookie planted before signing in is worth nothing after', async () => {
  const planted = await signIn('jordan')
  const victim = visitor()
  victim.jar.set(cookies.session, planted.jar.get(cookies.session) ?? '')
  await signInAs(victim, 'doreen')
  expect(victim.jar.get(cookies.session)).not.toBe(planted.jar.get(cookies.session))
  expect(await status(planted)).toBe(401)
  expect((await victim.see('/plan')).input.reads[0]?.reply).toMatchObject({ person: { name: 'Doreen Pebble' } })
})

test('only a hash of a session’s secret is kept', async () => {
  const doreen = await signIn('doreen')
  const kept = JSON.stringify(await owner.selectFrom('session').selectAll().execute())
  expect(kept).not.toContain(doreen.jar.get(cookies.session))
  expect(kept).not.toContain(doreen.jar.get(cookies.device))
})

test('a session of one council is none at the other', async () => {
  const doreen = await signIn('doreen')
  const elsewhere = visitor('rutland')
  elsewhere.jar.set(cookies.session, doreen.jar.get(cookies.session) ?? '')
  expect(await status(elsewhere)).toBe(401)
})

test('signing in again keeps what waits on the device readable, for the same account only', async () => {
  const tablet = await signIn('doreen', 'own')
  const key = await keyOf(tablet)
  later(31)
  await signInAs(tablet, 'doreen')
  expect(await keyOf(tablet)).toBe(key)
  await signInAs(tablet, 'jordan')
  await tablet.submit('/device', { device: 'own' })
  expect(await keyOf(tablet)).not.toBe(key)
  await signInAs(tablet, 'doreen')
  expect(await keyOf(tablet)).not.toBe(key)
})

test('the key of a device is given to a live session of that device only, and can be made anew', async () => {
  const [phone, tablet] = [await signIn('doreen', 'own'), await signIn('doreen', 'shared')]
  expect(await keyOf(phone)).toMatch(/^[\w-]{43}$/)
  expect(await keyOf(tablet)).not.toBe(await keyOf(phone))
  expect((await visitor().ask('/api/device-key')).status).toBe(401)
  const [before, beside] = [await keyOf(phone), await keyOf(tablet)]
  expect((await phone.call('DELETE', '/api/device-key')).status).toBe(200)
  expect(await keyOf(phone)).not.toBe(before)
  expect(await keyOf(tablet)).toBe(beside)
})

test('who walks past the question whose device it is has a key as of a shared one, and is asked again', async () => {
  const tablet = visitor()
  const signedIn = async () => (await signInAs(tablet, 'doreen')).headers.get('location')
  expect(await signedIn()).toContain('/device?')
  const { device, key } = await (await tablet.ask('/api/device-key')).json()
  expect([device, key]).toEqual(['shared', expect.stringMatching(/^[\w-]{43}$/)])
  expect(await signedIn()).toContain('/device?')
  expect(await keyOf(tablet)).toBe(key)
  await tablet.submit('/device', { device: 'shared' })
  expect(await signedIn()).toBe('/home')
})
