import { beforeEach, expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { priya } from '#mocks/people/priya/priya.ts'
import { makeCouncilKey, revokeCouncilKey } from '#server/council-keys.ts'
import { randomToken } from '#server/tokens.ts'
import { startServer } from '../server.ts'

const { put, later, database, owner, clock, keys, visitor, ports } = await startServer()
const edie = { givenName: 'Edie', familyName: 'Samphire', dateOfBirth: '1950-01-02' }
const plan = { ...priya.plans[0], version: 77 }
const plansOf = (version: number) =>
  owner.selectFrom('plan_version').selectAll().where('version', '=', version).execute()
beforeEach(() => later(5))

test('a key of one council cannot touch the other’s person', async () => {
  const response = await put('RU-2045/plans/77', plan, 'rutland', keys['redcar-cleveland'])
  expect(response.status).toBe(404)
  expect(await plansOf(77)).toEqual([])
})

test('a key of one council can have a reference that the other has too, and it is another person', async () => {
  expect((await put('RU-2045', edie, 'rutland', keys['redcar-cleveland'])).status).toBe(200)
  const people = await owner.selectFrom('person').selectAll().where('reference', '=', 'RU-2045').execute()
  const names = Object.fromEntries(people.map((person) => [person.council_id, person.given_name]))
  expect(names).toEqual({ rutland: 'Priya', 'redcar-cleveland': 'Edie' })
})

test('a key may do only what it is for, and trying is written down', async () => {
  const key = await makeCouncilKey(database, 'rutland', 'people only', ['council:put-person'])
  expect((await put('RU-9001', edie, 'rutland', key)).status).toBe(200)
  const refused = await put('RU-2045/plans/77', plan, 'rutland', key)
  expect(refused.status).toBe(403)
  expect(await plansOf(77)).toEqual([])
  const denied = await owner.selectFrom('audit').selectAll().where('outcome', '=', 'denied').execute()
  expect(denied).toMatchObject([
    { actor_kind: 'council', actor: 'people only', action: 'putPlan', council_id: 'rutland' },
  ])
})

test('a key that was stopped opens nothing from then on', async () => {
  const key = await makeCouncilKey(database, 'rutland', 'stopped', ['council:put-person'])
  expect((await put('RU-9002', edie, 'rutland', key)).status).toBe(200)
  await revokeCouncilKey(database, 'rutland', 'stopped', clock.now)
  expect((await put('RU-9003', edie, 'rutland', key)).status).toBe(401)
})

test.each([
  ['none', ''],
  ['another council’s name before it', `rutland.${keys['redcar-cleveland']?.split('.')[1]}`],
  ['its end missing', keys['redcar-cleveland']?.slice(0, -1) ?? ''],
  ['a council nobody knows', `nowhere.${randomToken()}`],
])('a key with %s opens nothing', async (_, key) => {
  expect((await put('RC-9004', edie, 'redcar-cleveland', key)).status).toBe(401)
})

test('a key opens no door for people, and a session opens no door for councils', async () => {
  const headers = { authorization: `Bearer ${keys['redcar-cleveland']}` }
  expect((await visitor().ask('/api/people/me/plan', { headers })).status).toBe(401)
})

test('too many wrong keys from one address are told to wait; others are not', async () => {
  const guess = (from: ReturnType<typeof visitor>) =>
    from.ask('/api/council/people/RC-1', {
      method: 'PUT',
      headers: { authorization: `Bearer rutland.${randomToken()}`, 'content-type': 'application/json' },
      body: JSON.stringify(edie),
    })
  const guessing = visitor()
  for (let tries = 0; tries < 10; tries += 1) expect((await guess(guessing)).status).toBe(401)
  const stopped = await guess(guessing)
  expect(stopped.status).toBe(429)
  expect(stopped.headers.get('retry-after')).toBe('60')
  expect((await guess(visitor())).status).toBe(401)
  expect((await put('RC-9005', edie)).status).toBe(200)
  later(5)
  expect((await guess(guessing)).status).toBe(401)
})

test('only a hash of a key is kept', async () => {
  const kept = JSON.stringify(await owner.selectFrom('council_key').selectAll().execute())
  for (const key of Object.values(keys)) expect(kept).not.toContain(key.split('.')[1])
})

test('the description of the API is OpenAPI 3.1 and leaves no door out', async () => {
  const described = await (await visitor().ask('/api/openapi.json')).json()
  expect(described.openapi).toBe('3.1.0')
  for (const [name, { path, method, needs }] of Object.entries(api)) {
    const operation = described.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
    expect(operation).toMatchObject({ operationId: name, 'x-needs': needs })
    const inPath = operation.parameters.filter((one: { in: string }) => one.in === 'path')
    expect(inPath).toHaveLength(path.match(/:/g)?.length ?? 0)
  }
  expect(ports.councils).toHaveLength(2)
})
