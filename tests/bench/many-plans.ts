import pg from 'pg'
import { planSections } from '#contract/plan.ts'
import { doreenVersion5 as plan } from '#mocks/people/doreen/version-5.ts'
import { migratePostgres } from '#server/database/database.ts'
import { hashOf } from '#server/tokens.ts'

const council = 'redcar-cleveland'
/** How many people are signed in: spread over all, so that a big table is read all over. */
const sessionsAtMost = 50_000

export const tokenOf = (session: number): string => `bench-${session}`
export const tokensOf = (plans: number): string[] =>
  Array.from({ length: Math.min(plans, sessionsAtMost) }, (_, index) => tokenOf(index + 1))

const sections = Object.keys(planSections)
  .filter((section) => plan[section as keyof typeof planSections] !== undefined)
  .map((section) => [section, JSON.stringify(plan[section as keyof typeof planSections])])

/** As the server would write it: an answer about the plan is bound to it. */
const frozen = hashOf(JSON.stringify(plan))

/** Fills by one statement for each table; the checks that a council's door would make are left out, the rows are the same. */
const filling: [string, (count: number) => unknown[]][] = [
  [
    `insert into person select '${council}', gen_random_uuid(), 'BENCH-' || i, 'Doreen', 'Pebble', null, '1944-05-17', now()
      from generate_series(1, $1::int) i`,
    (count) => [count],
  ],
  [
    `insert into plan_version select council_id, id, ${plan.version}, '${plan.from}', '${frozen}', now() from person`,
    () => [],
  ],
  [
    `insert into plan_section select council_id, id, ${plan.version}, s.section, s.body::jsonb, 'bench'
      from person cross join unnest($1::text[], $2::text[]) as s (section, body)`,
    () => [sections.map(([section]) => section), sections.map(([, body]) => body)],
  ],
  [`insert into account select council_id, id, 'https://bench.test', reference, id, now() from person`, () => []],
  // Last seen a little in the future: then no read of a short run has to move the idle limit on, in a small table or a big.
  [
    `insert into session select council_id,
        rtrim(translate(encode(sha256(convert_to('bench-' || row_number() over (), 'UTF8')), 'base64'), '+/', '-_'), '='),
        id, 'bench', 'bench', now(), now() + interval '2 hours'
      from (select * from account order by random() limit $1::int) chosen`,
    (count) => [Math.min(count, sessionsAtMost)],
  ],
]
/** Every table, and before it those that point at it: one that is kept cannot point at one that is thrown away. */
const tablesInOrder = `
  with recursive depth (id, level) as (
    select oid, 0 from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    union all select conrelid, level + 1 from pg_constraint join depth on confrelid = id where conrelid <> confrelid)
  select id::regclass::text as name from depth group by id order by max(level) desc`

/** Makes a database with so many plans, and answers where the server finds it: as a role that owns nothing. */
export async function makePlans(adminUrl: string, count: number): Promise<string> {
  const name = `plans_${count}`
  const run = async (database: string, work: (client: pg.Client) => Promise<unknown>) => {
    const client = new pg.Client({ connectionString: Object.assign(new URL(adminUrl), { pathname: database }).href })
    await client.connect()
    await work(client)
    await client.end()
  }
  await run('postgres', (client) => client.query(`create database ${name}`))
  await migratePostgres(Object.assign(new URL(adminUrl), { pathname: name }).href)
  await run(name, async (client) => {
    await client.query(`do $$ begin create role bench login password 'bench' in role care_portal;
      exception when duplicate_object then null; end $$`)
    await client.query('set session_replication_role = replica')
    const { rows: tables } = await client.query<{ name: string }>(tablesInOrder)
    // A throw-away need not be written twice.
    for (const { name } of tables) await client.query(`alter table ${name} set unlogged`)
    for (const [statement, values] of filling) await client.query(statement, values(count))
    for (const { name } of tables) await client.query(`vacuum (analyze) ${name}`)
    await client.query('checkpoint')
  })
  return Object.assign(new URL(adminUrl), { username: 'bench', password: 'bench', pathname: name }).href
}
