import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { seed } from '#mocks/seed.ts'
import { embedded, migratePostgres, postgres } from '#server/database/database.ts'

/** The sample world as it is found by every test file, and each council's key. */
export type Seeded = { from: { dump: string } | { template: string; admin: string }; keys: Record<string, string> }

export const issuer = 'https://sign-in.test'
export const seededAt = new Date('2026-11-22T09:00:00.000Z')
const template = 'care_template'

/** The role that the server logs in as: a member of `care_portal` that owns nothing. */
export function asServer(admin: string, database: string): string {
  const url = new URL(admin)
  return Object.assign(url, { username: 'care_server', password: 'care', pathname: database }).href
}
export const asOwner = (admin: string, database: string): string =>
  Object.assign(new URL(admin), { pathname: database }).href

async function makeDump(): Promise<Seeded & { remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'care-seeded-'))
  const pglite = new PGlite()
  const database = await embedded(pglite)
  const keys = await seed(database, issuer, seededAt)
  const dump = join(folder, 'dump.tar')
  writeFileSync(dump, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  await database.destroy()
  return { from: { dump }, keys, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function makeTemplate(admin: string): Promise<Seeded & { remove: () => void }> {
  const cluster = postgres(admin, 1)
  await sql.raw(`create database ${template}`).execute(cluster)
  await migratePostgres(asOwner(admin, template))
  await sql.raw(`create role care_server login password 'care' in role care_portal`).execute(cluster)
  await cluster.destroy()
  const database = postgres(asServer(admin, template), 1)
  const keys = await seed(database, issuer, seededAt)
  await database.destroy()
  return { from: { template, admin }, keys, remove: () => {} }
}

/** Makes the sample world once for a whole run: PGlite takes three seconds for an empty database alone. */
export default async function setup(project: TestProject): Promise<() => void> {
  const onPostgres = project.config.env.TEST_DATABASE === 'postgres'
  const { remove, ...seeded } = await (onPostgres ? makeTemplate(process.env.TEST_DATABASE_URL ?? '') : makeDump())
  project.provide('seeded', seeded)
  return remove
}

declare module 'vitest' {
  export interface ProvidedContext {
    seeded: Seeded
  }
}
