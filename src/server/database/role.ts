import { sql } from 'kysely'
import type { Database } from './database.ts'

type Role = { superuser: boolean; bypasses: boolean; member: boolean; owns: boolean; migrated: boolean }

/** What is wrong with the role that the server logs in as: row-level security is only a wall if it cannot step over it. */
export async function faultsOfRole(database: Database): Promise<string[]> {
  try {
    const { rows } = await sql<Role>`
      select r.rolsuper as superuser, r.rolbypassrls as bypasses,
        exists (select 1 from pg_roles p where p.rolname = 'care_portal'
          and pg_has_role(current_user, p.oid, 'member')) as member,
        exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relowner = r.oid) as owns,
        to_regclass('public.plan_section') is not null as migrated
      from pg_roles r where r.rolname = current_user`.execute(database)
    const [role] = rows
    if (!role) return ['DATABASE_URL: the role cannot be looked up']
    return [
      ...(role.superuser ? ['DATABASE_URL is weak: its role is a superuser'] : []),
      ...(role.bypasses ? ['DATABASE_URL is weak: its role steps over row-level security'] : []),
      ...(role.owns ? ['DATABASE_URL is weak: its role owns tables'] : []),
      ...(role.migrated ? [] : ['The database is not migrated: npm run migrate']),
      ...(role.migrated && !role.member ? ['DATABASE_URL: grant care_portal to its role'] : []),
    ]
  } catch {
    return ['DATABASE_URL: the database does not answer']
  }
}
