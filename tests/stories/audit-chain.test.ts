import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findBrokenLink, linkAudit } from '#server/audit-chain.ts'
import { startServer } from '../server.ts'

const council = 'redcar-cleveland'
const { database, owner, signIn } = await startServer()

test('what was looked at is linked into a chain, each row once, and nothing in it is broken', async () => {
  const doreen = await signIn('doreen')
  await doreen.ask('/api/people/me/plan')
  const linked = await linkAudit(database, council)
  expect(linked).toBeGreaterThan(3)
  expect(await linkAudit(database, council)).toBe(0)
  await doreen.ask('/api/people/me/plan')
  expect(await linkAudit(database, council)).toBe(1)
  expect(await findBrokenLink(database, council)).toBeUndefined()
})

test('a row that its owner changed behind the trigger is found by name', async () => {
  await sql`alter table audit disable trigger audit_is_kept`.execute(owner)
  const { rows } = await sql<{ id: string }>`
    update audit set record = 'plan 99' where id = (select max(audit_id) from audit_link
      where council_id = ${council}) returning id::text`.execute(owner)
  await sql`alter table audit enable trigger audit_is_kept`.execute(owner)
  expect(rows).toHaveLength(1)
  expect(await findBrokenLink(database, council)).toBe(rows[0]?.id)
})

test('the links themselves are kept as they were written', async () => {
  await expect(sql`update audit_link set hash = 'x'`.execute(owner)).rejects.toThrow(/kept/)
})
