import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { linkAudit } from '#server/audit-chain.ts'
import { cookies } from '#server/context.ts'
import type { Transaction } from '#server/database/database.ts'
import { enter, enterAsAnyone, enterAsCouncil, enterAsSystem } from '#server/enter.ts'
import { sealKeyFor } from '#server/seal-keys.ts'
import { hashOf } from '#server/tokens.ts'
import { askFor } from '../ask-for.ts'
import { startServer } from '../server.ts'
import { told } from '../told.ts'

/** The second wall: what the database itself gives the server's role when a statement has no `where` at all. */
const { database, owner, signIn, put, keys, clock } = await startServer()
type Row = { council_id: string } & Record<string, unknown>
const everyRow = async (tx: Transaction, table: string) =>
  (await sql<Row>`select * from ${sql.table(table)}`.execute(tx)).rows

const ways = {
  doreen: async (tx: Transaction) => void (await enter(tx, 'redcar-cleveland', hashOf(secret), clock.now)),
  council: async (tx: Transaction) =>
    void (await enterAsCouncil(tx, 'redcar-cleveland', hashOf(keys['redcar-cleveland'] ?? ''))),
  system: (tx: Transaction) => enterAsSystem(tx, 'redcar-cleveland'),
  anyone: (tx: Transaction) => enterAsAnyone(tx, 'redcar-cleveland'),
  'wrong session': async (tx: Transaction) => void (await enter(tx, 'redcar-cleveland', 'x', clock.now)),
  'wrong key': async (tx: Transaction) => void (await enterAsCouncil(tx, 'redcar-cleveland', 'x')),
  'nobody entered': async (tx: Transaction) => void (await sql`set local role care_portal`.execute(tx)),
}
type Way = keyof typeof ways
/** Which rows each may see: those of its own account or person, all of its council, or none. */
const sees: Record<string, Partial<Record<Way, 'own' | 'council'>>> = {
  person: { doreen: 'own', council: 'council', system: 'council' },
  account: { doreen: 'own', system: 'council' },
  device: { doreen: 'own', system: 'council' },
  session: { doreen: 'own', system: 'council' },
  sign_in: { system: 'council' },
  plan_version: { doreen: 'own', council: 'council' },
  plan_section: { doreen: 'own', council: 'council' },
  standing: { council: 'council', system: 'council' },
  not_eligible: { doreen: 'own', council: 'council' },
  activation_code: { council: 'council', system: 'council' },
  service_request: { doreen: 'own', council: 'council' },
  request_step: { doreen: 'own', council: 'council' },
  request_file: { doreen: 'own', council: 'council' },
  draft: { doreen: 'own', system: 'council' },
  notice_choice: { doreen: 'own', system: 'council' },
  notice: { doreen: 'own', system: 'council' },
  webhook: { council: 'council', system: 'council' },
  seal_key: { system: 'council' },
  council_key: { system: 'council' },
  audit: { doreen: 'own', system: 'council' },
  audit_link: { system: 'council' },
  audit_cut: { system: 'council' },
  rate: { system: 'council' },
}
/** Finding a session or a key that is not there leaves the transaction looking, and it may still look in these. */
const looking = ['account', 'device', 'session', 'standing', 'council_key']
let secret = ''
let mine: { account: string; person: string }
beforeAll(async () => {
  for (const person of ['jordan', 'arthur', 'priya']) {
    const who = await signIn(person, 'own')
    await who.ask('/plan')
    await askFor(who)
  }
  const decision = { decidedOn: '2026-11-02', reasons: [{ text: 'Because.' }], advice: [{ text: 'Walk.' }] }
  for (const [reference, council] of [
    ['RC-20417', 'redcar-cleveland'],
    ['RC-31860', 'redcar-cleveland'],
    ['RU-2045', 'rutland'],
  ] as const) {
    await put(`${reference}/standing`, { state: 'open' }, council)
    await put(`${reference}/not-eligible`, decision, council)
  }
  const doreen = await signIn('doreen', 'own')
  await doreen.ask('/plan')
  await askFor(doreen)
  for (const somebody of ['doreen', 'arthur']) await (await signIn(somebody)).ask('/sign-in/start')
  secret = doreen.jar.get(cookies.session) ?? ''
  for (const council of ['redcar-cleveland', 'rutland']) {
    await linkAudit(database, council)
    await sealKeyFor(database, council, clock.now)
    await told(owner, council)
    await sql`insert into audit_cut (council_id, place, hash) values (${council}, 0, 'x')`.execute(owner)
  }
  mine = await (await doreen.ask('/api/session')).json()
})

const isMine = (table: string, row: Row) =>
  table === 'person' || table === 'account'
    ? row.id === (table === 'person' ? mine.person : mine.account)
    : (row.person_id ?? row.account_id) === (row.person_id ? mine.person : mine.account)

async function foreign(table: string, way: Way): Promise<{ seen: number; foreign: number }> {
  const seen = await database.transaction().execute(async (tx) => {
    await ways[way](tx)
    return everyRow(tx, table)
  })
  const may = sees[table]?.[way]
  const allowed = (row: Row) =>
    row.council_id === 'redcar-cleveland' && (may === 'council' || (may === 'own' && isMine(table, row)))
  return { seen: seen.length, foreign: seen.filter((row) => !allowed(row)).length }
}

describe.each(Object.keys(sees))('%s', (table) => {
  test('has rows of both councils to be kept from', async () => {
    const councils = (await everyRow(owner as never, table)).map((row) => row.council_id)
    expect(new Set(councils)).toEqual(new Set(['redcar-cleveland', 'rutland']))
  })
  test.each(Object.keys(ways) as Way[])('gives no row of anyone else’s: %s', async (way) => {
    const { seen, foreign: theirs } = await foreign(table, way)
    const stillLooking = way.startsWith('wrong') && looking.includes(table)
    if (!stillLooking) expect(theirs).toBe(0)
    if (sees[table]?.[way]) expect(seen).toBeGreaterThan(0)
  })
  test('would give them if the policy were not there, so that these tests prove something', async () => {
    await sql`alter table ${sql.table(table)} disable row level security`.execute(owner)
    const { foreign: theirs } = await foreign(table, 'doreen')
    await sql`alter table ${sql.table(table)} enable row level security`.execute(owner)
    expect(theirs).toBeGreaterThan(0)
    expect((await foreign(table, 'doreen')).foreign).toBe(0)
  })
})

test('a version that was withdrawn is behind the wall for the person it was about', async () => {
  const mark = (withdrawn: string) =>
    sql`update plan_version set withdrawn_at = ${sql.raw(withdrawn)} where version = 4`
  const seen = () =>
    database.transaction().execute(async (tx) => {
      await ways.doreen(tx)
      return (await everyRow(tx, 'plan_version')).map((row) => row.version).sort()
    })
  expect(await seen()).toEqual([4, 5])
  await mark('now()').execute(owner)
  expect(await seen()).toEqual([5])
  await mark('null').execute(owner)
})

test('every table is behind the wall, and even its owner is held to it', async () => {
  const { rows } = await sql<{ name: string; enabled: boolean; forced: boolean }>`
    select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'`.execute(owner)
  expect(rows.filter(({ enabled, forced }) => !enabled || !forced)).toEqual([])
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(sees).sort())
})

test.each(['person', 'account', 'plan_version', 'plan_section', 'not_eligible', 'standing', 'activation_code'])(
  'a signed-in person cannot change a row of %s, not even their own',
  async (table) => {
    const changed = await database.transaction().execute(async (tx) => {
      await ways.doreen(tx)
      const { numAffectedRows } = await sql`update ${sql.table(table)} set council_id = council_id`.execute(tx)
      return numAffectedRows
    })
    expect(changed).toBe(0n)
  },
)

test('what was sent cannot be changed or taken away by whoever sent it', async () => {
  const statements = ["update service_request set hash = 'x'", 'delete from service_request']
  const ofFiles = ["update request_file set name = 'x'"]
  const ofSteps = ["update request_step set by = 'person'", 'delete from request_step']
  for (const way of ['doreen', 'council'] as const)
    for (const statement of [...statements, ...ofSteps, ...ofFiles])
      await expect(
        database.transaction().execute(async (tx) => {
          await ways[way](tx)
          await sql.raw(statement).execute(tx)
        }),
      ).rejects.toThrow('permission denied')
})

test.each(['service_request', 'draft'])('nobody writes a row of %s in another’s name', async (table) => {
  const others = (await everyRow(owner as never, table)).filter((row) => !isMine(table, row))
  expect(others.length).toBeGreaterThan(1)
  for (const { council_id, account_id, person_id } of others)
    for (const change of [{ account_id }, { person_id }, { council_id }, { council_id, account_id, person_id }])
      if (Object.values(change).some((value) => value !== 'redcar-cleveland'))
        await expect(
          database.transaction().execute(async (tx) => {
            await ways.doreen(tx)
            const own = { council_id: 'redcar-cleveland', account_id: mine.account, person_id: mine.person, ...change }
            const row = { ...own, id: crypto.randomUUID(), journey: 'x', answers: '{}' }
            const sent = { hash: 'x', reference: 'x', received_at: clock.now }
            const more = table === 'draft' ? { saved_at: clock.now } : sent
            await tx
              .insertInto(table as 'draft')
              .values({ ...row, ...more } as never)
              .execute()
          }),
        ).rejects.toThrow('row-level security')
})
