import { type Kysely, sql } from 'kysely'

const council = `council_id = current_setting('app.council', true)`
const actor = `current_setting('app.actor', true) = 'council'`
const person = `person_id = nullif(current_setting('app.person', true), '')::uuid`

const statements = [
  `alter table plan_version add column kind text not null default 'plan' check (kind in ('plan', 'carers-plan')),
    add column withdrawn_at timestamptz`,
  `alter table plan_section add column kind text not null default 'plan',
    drop constraint plan_section_council_id_person_id_version_fkey, drop constraint plan_section_pkey`,
  `alter table plan_version drop constraint plan_version_pkey,
    add primary key (council_id, person_id, kind, version)`,
  `alter table plan_section add primary key (council_id, person_id, kind, version, section),
    add foreign key (council_id, person_id, kind, version)
    references plan_version (council_id, person_id, kind, version)`,
  'drop policy yours on plan_version',
  `create policy yours on plan_version for select
    using (${council} and (${actor} or (${person} and withdrawn_at is null)))`,
]

/**
 * A carer's support plan is a plan of its own kind beside the care and support plan; and a version that was withdrawn leaves
 * only its number, which the person it was about does not see.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
