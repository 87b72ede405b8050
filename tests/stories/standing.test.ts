import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { pages } from '#portal/pages.ts'
import { cookies } from '#server/context.ts'
import { makeCouncilKey } from '#server/council-keys.ts'
import { enter } from '#server/enter.ts'
import { hashOf } from '#server/tokens.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

const { put, signIn, later, owner, database, clock } = await startServer()
const why = { text: 'Someone else may have used your sign-in.', cy: 'Efallai fod rhywun arall wedi’i ddefnyddio.' }
const closings = [
  { state: 'suspended', why },
  { state: 'died', on: '2026-11-18' },
] as const
const stand = (body: object, reference = 'RC-20417') => put(`${reference}/standing`, body)
const planPages = Object.values(pages).filter(({ needs }) => needs === 'read-plan')
const audits = () => owner.selectFrom('audit').selectAll().orderBy('id', 'desc').execute()
const keyOf = async (who: Visitor) => (await (await who.ask('/api/device-key')).json()).key
const idOf = async (reference: string) =>
  (await owner.selectFrom('person').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()).id

let doreen: Visitor
beforeEach(async () => {
  later(10)
  await stand({ state: 'open' })
  doreen = await signIn('doreen', 'own')
})

test.each(closings)(
  '$state: no page and no read gives anything of the plan, and the session stays',
  async (closing) => {
    expect((await stand(closing)).status).toBe(200)
    expect(planPages.length).toBeGreaterThan(2)
    for (const { path } of planPages)
      expect((await doreen.ask(path.replace(':version', '5'))).headers.get('location')).toBe('/access')
    for (const whose of ['me', await idOf('RC-20417')]) {
      const response = await doreen.ask(`/api/people/${whose}/plan`)
      expect([response.status, (await response.json()).type]).toEqual([403, '/problems/closed'])
    }
    const { person } = await (await doreen.ask('/api/session')).json()
    expect(person).toBeNull()
    const { status, input } = await doreen.see('/access')
    expect(status).toBe(200)
    expect(input.reads[0]?.reply).toEqual(closing.state === 'died' ? { state: 'died' } : { state: 'suspended', why })
    expect(JSON.stringify(input)).not.toMatch(/Doreen|2026-11-18|RC-20417/)
  },
)

test.each(closings)('$state: each denial is written down, about that person', async (closing) => {
  await stand(closing)
  const [put] = await audits()
  expect(put).toMatchObject({ action: 'putStanding', record: `standing ${closing.state}`, actor: 'sample' })
  const before = (await audits()).length
  for (const path of ['/home', '/api/people/me/plan']) await doreen.ask(path)
  const denied = (await audits()).slice(0, -before)
  expect(denied).toHaveLength(2)
  for (const row of denied)
    expect(row).toMatchObject({
      action: 'getPlan',
      outcome: 'denied',
      basis: 'none',
      person_id: await idOf('RC-20417'),
    })
  expect(JSON.stringify(await audits())).not.toContain('Someone else')
})

test.each(closings)(
  '$state: the key of what a device keeps is another, on all of their devices only',
  async (closing) => {
    const [tablet, jordan] = [await signIn('doreen', 'own'), await signIn('jordan', 'own')]
    const devices = [doreen, tablet, jordan]
    const before = await Promise.all(devices.map(keyOf))
    await stand(closing)
    const after = await Promise.all(devices.map(keyOf))
    expect(after.map((key, at) => key === before[at])).toEqual([false, false, true])
    expect(new Set(after).size).toBe(3)
    expect((await (await doreen.ask('/api/session')).json()).device).toBe('own')
  },
)

test('opened again, the plan is there as it was', async () => {
  for (const closing of closings) await stand(closing)
  await stand({ state: 'open' })
  expect((await (await doreen.ask('/api/people/me/plan')).json()).plan.version).toBe(5)
  expect((await doreen.see('/home')).status).toBe(200)
  expect((await doreen.see('/access')).input.reads[0]?.reply).toEqual({ state: 'open' })
})

test('who signs in only afterwards is told as well; others read on', async () => {
  await stand(closings[1])
  const family = await signIn('doreen')
  expect((await family.ask('/plan')).headers.get('location')).toBe('/access')
  const jordan = await signIn('jordan')
  expect((await jordan.see('/plan')).status).toBe(200)
  expect((await jordan.ask(`/api/people/${await idOf('RC-20417')}/plan`)).status).toBe(404)
})

test('the same sent again has the same receipt; something else has another', async () => {
  const first = await (await stand(closings[0])).json()
  later(1)
  expect(await (await stand(closings[0])).json()).toEqual(first)
  const other = await (await stand({ state: 'suspended' })).json()
  expect(other.receivedAt > first.receivedAt).toBe(true)
})

test.each<[object, string]>([
  [{ state: 'gone' }, 'state'],
  [{ state: 'died' }, 'on'],
  [{ state: 'died', on: '2026-02-30' }, 'on'],
  [{ state: 'suspended', why: 'because' }, 'why'],
  [{ state: 'suspended', on: '2026-11-18' }, 'on'],
])('%j is refused, naming %s', async (body, field) => {
  const response = await stand(body)
  expect(response.status).toBe(422)
  expect((await response.json()).detail).toContain(field)
})

test('a council closes only its own people’s records, with a key that may', async () => {
  expect((await stand(closings[0], 'RU-2045')).status).toBe(404)
  const key = await makeCouncilKey(database, 'redcar-cleveland', 'plans only', ['council:put-plan'])
  expect((await put('RC-20417/standing', closings[0], 'redcar-cleveland', key)).status).toBe(403)
  expect((await doreen.see('/plan')).status).toBe(200)
})

test.each(closings)('$state: the database itself gives nothing of it, whatever is asked', async (closing) => {
  await stand(closing)
  const seen = await database.transaction().execute(async (tx) => {
    await enter(tx, 'redcar-cleveland', hashOf(doreen.jar.get(cookies.session) ?? ''), clock.now)
    const count = (table: string) => sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)
    const tables = ['person', 'plan_version', 'plan_section', 'standing', 'not_eligible', 'audit']
    return Promise.all(tables.map(async (table) => (await count(table)).rows[0]?.n))
  })
  expect(seen).toEqual([0, 0, 0, 0, 0, 0])
})
