import { beforeEach, expect, test } from 'vitest'
import { arthur as arthurs } from '#mocks/people/arthur/arthur.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { makeCouncilKey } from '#server/council-keys.ts'
import { startServer } from '../server.ts'

const { signIn, owner, put, withdraw, later, database, keys } = await startServer()
const doreen = await signIn('doreen')
const read = async (path: string) => (await doreen.ask(`/api/people/me/${path}`)).json()
const wrong = (version: number) => ({ ...doreenVersion5, version, keepingWell: [{ text: 'Somebody else’s words.' }] })
const numbers = async () => (await read('plans')).versions.map(({ version }: { version: number }) => version)
const lastAudit = () => owner.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
// Beyond the versions of every sample plan.
let version = 20
beforeEach(async () => {
  version += 1
  expect((await put(`RC-20417/plans/${version}`, wrong(version))).status).toBe(200)
})

test('a version that was withdrawn is gone everywhere, and what it said is deleted', async () => {
  expect((await read('plan')).plan.version).toBe(version)
  const before = (await read('plan')).asOf
  later(5)
  const response = await withdraw(`RC-20417/plans/${version}`)
  expect(response.status).toBe(200)
  expect((await response.json()).receivedAt > before).toBe(true)
  expect(await lastAudit()).toMatchObject({ action: 'withdrawPlan', record: `plan ${version}`, actor: 'sample' })
  const { plan, changed } = await read('plan')
  expect([plan.version, changed.since]).toEqual([5, 4])
  expect(await numbers()).toEqual([5, 4])
  for (const path of [`plans/${version}`, `plans/4/compared/${version}`, `plans/${version}/compared/5`])
    expect((await doreen.ask(`/api/people/me/${path}`)).status).toBe(404)
  expect((await doreen.see(`/plan/versions/${version}`)).status).toBe(404)
  const kept = await owner.selectFrom('plan_section').selectAll().where('version', '=', version).execute()
  expect(kept).toEqual([])
})

test('withdrawn once more it is answered the same', async () => {
  const first = await (await withdraw(`RC-20417/plans/${version}`)).json()
  later(5)
  expect(await (await withdraw(`RC-20417/plans/${version}`)).json()).toEqual(first)
})

test('its number is not used again: not for other words, and not by a delivery that comes twice', async () => {
  await withdraw(`RC-20417/plans/${version}`)
  for (const body of [wrong(version), { ...doreenVersion5, version }]) {
    const response = await put(`RC-20417/plans/${version}`, body)
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ type: '/problems/withdrawn' })
  }
  expect((await read('plan')).plan.version).toBe(5)
  expect((await put(`RC-20417/plans/${version + 100}`, { ...doreenVersion5, version: version + 100 })).status).toBe(200)
  expect((await read('plan')).plan.version).toBe(version + 100)
  await withdraw(`RC-20417/plans/${version + 100}`)
})

test('one that lies before the newest is gone from what is compared', async () => {
  await put(`RC-20417/plans/${version + 200}`, { ...doreenVersion5, version: version + 200 })
  expect((await read('plan')).changed.since).toBe(version)
  await withdraw(`RC-20417/plans/${version}`)
  expect((await read('plan')).changed).toBeUndefined()
  expect((await read('plans/before/compared/newest')).compared.older.version).toBe(5)
  await withdraw(`RC-20417/plans/${version + 200}`)
})

test('when all are withdrawn there is no plan, as if none had been written', async () => {
  const arthur = await signIn('arthur')
  for (const { version: number } of arthurs.plans) await withdraw(`${arthurs.reference}/plans/${number}`, 'rutland')
  expect(await (await arthur.ask('/api/people/me/plan')).json()).toMatchObject({ plan: null, receivedAt: null })
})

test.each([
  ['a version that never was', () => withdraw('RC-20417/plans/999'), 404],
  ['a person nobody knows', () => withdraw('RC-00000/plans/5'), 404],
  ['the person of another council', () => withdraw('RU-2045/plans/1'), 404],
  ['no version at all', () => withdraw('RC-20417/plans/0'), 422],
  ['with the key of another council', () => withdraw('RC-20417/plans/5', 'redcar-cleveland', keys.rutland), 404],
])('nothing is withdrawn by naming %s', async (_, ask, status) => {
  expect((await ask()).status).toBe(status)
  expect(await numbers()).toContain(5)
})

test('a key that may not publish may not withdraw, and trying is written down', async () => {
  const key = await makeCouncilKey(database, 'redcar-cleveland', 'people only', ['council:put-person'])
  expect((await withdraw('RC-20417/plans/5', 'redcar-cleveland', key)).status).toBe(403)
  expect(await lastAudit()).toMatchObject({ action: 'withdrawPlan', outcome: 'denied', actor: 'people only' })
  expect((await doreen.call('DELETE', '/api/council/people/RC-20417/plans/5')).status).toBe(401)
})
