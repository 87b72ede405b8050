import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { HeldRecords } from '#contract/council-record-api.ts'
import { cookies } from '#server/context.ts'
import { heldRecords, leftOutEverywhere } from '#server/held-records.ts'
import { councilRecords } from '../council-records.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { pdf, sendFile } from '../files.ts'
import { startServer } from '../server.ts'

/** All that is held on a person, for when they ask to see it. */
const server = await startServer()
const { owner, signIn, put, keys } = server
const { held, ask } = councilRecords(server)
const answers = { grounds: ['something-changed'], words: 'The dunlin behind the pier', place: 'phone' }
const [doreen, jordan] = [await signIn('doreen', 'own'), await signIn('jordan', 'own')]
let given: HeldRecords
let text: string

beforeAll(async () => {
  for (const [who, mark] of [
    [doreen, 'The dunlin behind the pier'],
    [jordan, 'The plover beside the lock'],
  ] as const) {
    const choice = { way: 'email', address: `${mark.replaceAll(' ', '.')}@example.org`, language: 'en' }
    await who.call('PUT', '/api/people/me/notices', choice)
    const id = crypto.randomUUID()
    const said = { journey: 'plan-review', answers: { ...answers, words: mark } }
    await who.call('PUT', `/api/people/me/service-requests/${id}`, said)
    await who.call('PUT', `/api/people/me/service-requests/${id}/steps/${crypto.randomUUID()}`, {
      kind: 'added',
      text: `${mark}, added`,
    })
    await sendFile(who, `/api/people/me/service-requests/${id}/files/${crypto.randomUUID()}`, pdf())
    await councilSide(server).put(id, councilSteps.looking)
    const draft = { id: crypto.randomUUID(), answers: { words: `${mark}, not sent` } }
    await who.call('PUT', '/api/people/me/drafts/plan-review', draft)
    await who.ask('/plan')
  }
  const decision = {
    decidedOn: '2026-11-02',
    reasons: [{ text: 'The knot on the sand.' }],
    advice: [{ text: 'Walk.' }],
  }
  await put('RC-20417/not-eligible', decision)
  await put('RC-20417/standing', { state: 'suspended', why: { text: 'The heron at the weir.' } })
  const code = { code_hash: 'a hash of a code', expires_on: '2027-01-01', received_at: new Date('2026-11-22') }
  await sql`insert into activation_code (council_id, person_id, code_hash, expires_on, received_at)
    select council_id, id, ${code.code_hash}, ${code.expires_on}, ${code.received_at} from person
    where reference = 'RC-20417'`.execute(owner)
  given = await held('RC-20417')
  text = JSON.stringify(given)
})

test('it holds each kind of record, and what the person and the council wrote', () => {
  expect(given).toMatchObject({ person: 'RC-20417', asOf: '2026-11-22T09:00:00.000Z' })
  expect(Object.keys(given.held)).toEqual(Object.values(heldRecords).map(({ called }) => called))
  for (const [kind, records] of Object.entries(given.held)) expect([kind, records.length]).not.toEqual([kind, 0])
  for (const words of [
    'dunlin behind the pier"',
    'pier, added',
    'pier, not sent',
    'knot on the sand',
    'heron at the weir',
  ])
    expect(text).toContain(words)
  expect(given.held['who you are']).toEqual([
    expect.objectContaining({ reference: 'RC-20417', 'given name': 'Doreen', 'date of birth': expect.any(String) }),
  ])
  const numbers = given.held['versions of your plan']?.map(({ version }) => version)
  expect(numbers).toEqual([4, 5])
})

test('it holds nothing of anybody else, and nothing that opens a door', async () => {
  for (const words of ['plover', 'RC-31860', 'a hash of a code', doreen.jar.get(cookies.session) ?? '?'])
    expect(text).not.toContain(words)
  const devices = await owner.selectFrom('device').select(['key', 'words_key', 'device_hash']).execute()
  const sessions = await owner.selectFrom('session').select(['token_hash', 'id_token']).execute()
  const secrets = [...devices, ...sessions].flatMap((row) => Object.values(row))
  expect(secrets.length).toBeGreaterThan(4)
  for (const secret of secrets) expect(text).not.toContain(secret)
})

test('whoever is in it can see that it was drawn up', async () => {
  const last = owner.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(1)
  await held('RC-20417')
  const { id } = await owner
    .selectFrom('person')
    .select('id')
    .where('reference', '=', 'RC-20417')
    .executeTakeFirstOrThrow()
  expect(await last.executeTakeFirst()).toMatchObject({
    ...{ action: 'exportPerson', record: 'everything held', person_id: id, actor: 'sample', outcome: 'done' },
  })
  const again = (await held('RC-20417')).held['who looked at your record, or changed it']
  expect(again?.at(-1)).toMatchObject({ 'what was done': 'exportPerson', by: 'sample' })
})

test('a council has nothing to give of another’s person', async () => {
  expect((await ask('/people/RU-2045/held')).status).toBe(404)
  expect((await councilRecords(server, 'rutland').ask('/people/RC-20417/held')).status).toBe(404)
  expect(
    (await councilRecords(server, 'redcar-cleveland', `${keys.rutland}x`).ask('/people/RC-20417/held')).status,
  ).toBe(401)
})

type Column = { table: string; column: string }
const columns = async (): Promise<Column[]> =>
  (
    await sql<Column>`select c.table_name as table, c.column_name as column from information_schema.columns c
      where c.table_schema = 'public' and c.table_name not like 'kysely%'`.execute(owner)
  ).rows

test('every table that says whose a row is, is in it', async () => {
  const personal = (await columns()).filter(({ column }) => ['person_id', 'account_id'].includes(column))
  const tables = [...new Set(personal.map(({ table }) => table))]
  expect(tables.length).toBeGreaterThan(8)
  expect(tables.filter((table) => !Object.hasOwn(heldRecords, table))).toEqual([])
})

test('every column of them is given out under a name of its own, or left out for a reason', async () => {
  const faults = (await columns()).flatMap(({ table, column }) => {
    const kind = Object.entries(heldRecords).find(([name]) => name === table)?.[1]
    if (!kind) return []
    const decided: Record<string, string> = { ...leftOutEverywhere, ...kind.columns, ...kind.leftOut }
    return decided[column] ? [] : [`${table}.${column}`]
  })
  expect(faults).toEqual([])
  for (const { columns: names } of Object.values(heldRecords))
    expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length)
})
