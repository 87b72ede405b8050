import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { type Database, embedded, postgres } from '#server/database/database.ts'
import { asOwner, asServer } from './seeded.ts'

export type TestDatabase = {
  /** As the server has it. On PGlite only a transaction that takes the portal's role is behind the wall. */
  database: Database
  /** As the owner of the tables, who sees every row. */
  owner: Database
  /** The key of each council's system. */
  keys: Record<string, string>
  /** Where PostgreSQL is, for the role of the server; nothing on PGlite. */
  url?: string
  close: () => Promise<void>
}

/** A database for one test file, with the sample world in it. */
export async function openDatabase(): Promise<TestDatabase> {
  const { from, keys } = inject('seeded')
  if ('dump' in from) {
    const database = await embedded(new PGlite({ loadDataDir: await openAsBlob(from.dump) }))
    return { database, owner: database, keys, close: () => database.destroy() }
  }
  const name = `care_${crypto.randomUUID().replaceAll('-', '')}`
  const cluster = postgres(from.admin, 1)
  await sql.raw(`create database ${name} template ${from.template}`).execute(cluster)
  const url = asServer(from.admin, name)
  const [database, owner] = [postgres(url), postgres(asOwner(from.admin, name), 2)]
  const close = async () => {
    await Promise.all([database.destroy(), owner.destroy()])
    await sql.raw(`drop database ${name} with (force)`).execute(cluster)
    await cluster.destroy()
  }
  return { database, owner, keys, url, close }
}
