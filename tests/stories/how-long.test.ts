import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { startServer } from '../server.ts'

/** Somebody decided of every table how long its rows are kept. */
const { owner } = await startServer()
const decided: Record<
  string,
  'by each council' | 'while the person has a record' | 'for hours' | 'for two years' | 'for good'
> = {
  service_request: 'by each council',
  request_step: 'by each council',
  request_file: 'by each council',
  draft: 'by each council',
  audit: 'by each council',
  audit_link: 'by each council',
  // Its versions that were withdrawn: by each council.
  plan_version: 'while the person has a record',
  plan_section: 'while the person has a record',
  person: 'while the person has a record',
  standing: 'while the person has a record',
  not_eligible: 'while the person has a record',
  activation_code: 'while the person has a record',
  account: 'while the person has a record',
  device: 'while the person has a record',
  session: 'for hours',
  sign_in: 'for hours',
  rate: 'for hours',
  // And 90 days after it was told.
  notice: 'while the person has a record',
  notice_choice: 'while the person has a record',
  webhook: 'for good',
  // What was sealed to it may lie on a tablet for two years.
  seal_key: 'for two years',
  council_key: 'for good',
  audit_cut: 'for good',
}

test('of every table it is decided how long its rows are kept', async () => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'`.execute(owner)
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(decided).sort())
})

test.each(councils)('$name keeps who looked at what at least as long as what they looked at', ({ retention }) => {
  const days = (period: object) => ('years' in period ? Number(period.years) * 365 : Number(Object.values(period)[0]))
  expect(days(retention.audit)).toBeGreaterThanOrEqual(days(retention.requests))
  // The database itself lets nothing younger go.
  expect(days(retention.audit)).toBeGreaterThanOrEqual(365)
})
