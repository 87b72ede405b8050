import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import { findBrokenLink, linkAudit } from '#server/audit-chain.ts'
import type { Database } from '#server/database/database.ts'
import { enterAsSystem } from '#server/enter.ts'
import { councilRecords } from '../council-records.ts'
import { startServer } from '../server.ts'

/** The oldest rows of who looked at what go, and what is left still proves that nothing else was changed or taken out. */
const council = 'redcar-cleveland'
const server = await startServer()
const { database, owner, signIn } = server
const { purge, old } = councilRecords(server)
const doreen = await signIn('doreen')
const read = () => doreen.ask('/api/people/me/plan')
const rows = async () =>
  (await owner.selectFrom('audit').select('id').where('council_id', '=', council).execute()).length
const links = async () =>
  (await owner.selectFrom('audit_link').select('place').where('council_id', '=', council).execute()).length

/** As only somebody could who owns the tables and takes their guard away. */
async function behindTheGuard(statement: RawBuilder<unknown>): Promise<void> {
  for (const table of ['audit', 'audit_link'])
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(owner)
  await statement.execute(owner)
  for (const table of ['audit', 'audit_link'])
    await sql`alter table ${sql.table(table)} enable trigger user`.execute(owner)
}
const asSystem = (work: RawBuilder<unknown>, db: Database = database) =>
  db.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    return work.execute(tx)
  })

const first = await rows()
await read()
await read()
// All so far becomes eight years old before it is linked.
await behindTheGuard(sql`update audit set at = at - interval '8 years'`)
await linkAudit(database, council)
const aged = await rows()
await read()
await linkAudit(database, council)

test('a dry run takes nothing from the chain', async () => {
  expect(aged).toBe(first + 2)
  expect(await old()).toMatchObject({ audit: aged })
  expect(await links()).toBe(aged + 1)
  expect(await findBrokenLink(database, council)).toBeUndefined()
})

test('what is cut off is gone with its links, and what is left holds from there on', async () => {
  const before = await rows()
  expect(await purge()).toMatchObject({ audit: aged })
  expect(await rows()).toBe(before - aged + 1)
  expect(await findBrokenLink(database, council)).toBeUndefined()
  await read()
  expect(await linkAudit(database, council)).toBe(3)
  expect(await findBrokenLink(database, council)).toBeUndefined()
  expect(await purge()).toMatchObject({ audit: 0 })
})

test('a row that is taken out after the cut is found', async () => {
  const ofCouncil = owner.selectFrom('audit_link').selectAll().where('council_id', '=', council)
  const [oldest, next] = await ofCouncil.orderBy('place').limit(2).execute()
  await sql`create table away as select * from audit_link where place = ${sql.lit(Number(oldest?.place))}`.execute(
    owner,
  )
  await behindTheGuard(sql`delete from audit_link where place = ${oldest?.place}`)
  expect(await findBrokenLink(database, council)).toBe(String(next?.audit_id))
  await sql`insert into audit_link overriding system value select * from away`.execute(owner)
  expect(await findBrokenLink(database, council)).toBeUndefined()
})

test('all that is old goes but the last link, which the next row has to follow', async () => {
  await behindTheGuard(sql`update audit set at = at - interval '8 years' where council_id = 'rutland'`)
  await linkAudit(database, 'rutland')
  const rutland = councilRecords(server, 'rutland')
  const before = (await owner.selectFrom('audit_link').select('place').where('council_id', '=', 'rutland').execute())
    .length
  expect(await rutland.purge()).toMatchObject({ audit: before - 1 })
  expect(await linkAudit(database, 'rutland')).toBe(1)
  for (const each of ['rutland', council]) expect(await findBrokenLink(database, each)).toBeUndefined()
})

test('neither the server nor the owner removes a row that no cut stands for, nor moves a cut', async () => {
  for (const statement of [
    sql`delete from audit`,
    sql`delete from audit_link`,
    sql`insert into audit_cut values ('x', 9, 'x')`,
  ])
    await expect(asSystem(statement)).rejects.toThrow('permission denied')
  for (const statement of [
    sql`delete from audit`,
    sql`delete from audit_link`,
    sql`update audit_cut set place = 1000000`,
  ])
    await expect(statement.execute(owner)).rejects.toThrow('kept as they were written')
})

test('less than a year is never cut off, and only in the service’s own name', async () => {
  await expect(asSystem(sql`select cut_audit(now() - interval '364 days')`)).rejects.toThrow('cannot be cut')
  const asNobody = database.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'care_portal', true), set_config('app.council', ${council}, true)`.execute(tx)
    await sql`select cut_audit(now() - interval '8 years')`.execute(tx)
  })
  await expect(asNobody).rejects.toThrow('cannot be cut')
  await expect(asSystem(sql`select remove_requests(now(), '{done}')`)).rejects.toThrow('cannot be removed here')
})
