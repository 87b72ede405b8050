import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Transaction } from '#server/database/database.ts'
import { faultsOfRole } from '#server/database/role.ts'
import { enterAsSystem } from '#server/enter.ts'
import { startServer } from '../server.ts'

const { database, owner, signIn, url } = await startServer()
await (await signIn('doreen')).ask('/plan')
const changes: [string, RawBuilder<unknown>][] = [
  ['changed', sql`update audit set actor = 'nobody'`],
  ['deleted', sql`delete from audit`],
  ['emptied', sql`truncate audit cascade`],
]
const asPortal = (statement: RawBuilder<unknown>) =>
  database.transaction().execute(async (tx: Transaction) => {
    await enterAsSystem(tx, 'redcar-cleveland')
    await statement.execute(tx)
  })
const rows = () => owner.selectFrom('audit').selectAll().orderBy('id').execute()

test.each(changes)('what is written down cannot be %s by the server', async (_, statement) => {
  const before = await rows()
  await expect(asPortal(statement)).rejects.toThrow(/permission denied/)
  expect(await rows()).toEqual(before)
})

test.each(changes)('what is written down cannot be %s by the owner of the tables either', async (_, statement) => {
  const before = await rows()
  await expect(statement.execute(owner)).rejects.toThrow(/kept as they were written/)
  expect(await rows()).toEqual(before)
})

test('the server can write down nothing in the name of another council', async () => {
  const row = sql`insert into audit (council_id, at, actor_kind, actor, basis, action, record, outcome)
    values ('rutland', now(), 'account', 'x', 'self', 'getPlan', 'plan 1', 'done')`
  await expect(asPortal(row)).rejects.toThrow(/row-level security/)
})

test('a role that could step over the wall is not one to start with', async () => {
  const faults = await faultsOfRole(owner)
  expect(faults.join()).toMatch(/superuser.*steps over row-level security.*owns tables/)
  if (url) expect(await faultsOfRole(database)).toEqual([])
})
