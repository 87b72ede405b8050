import { type Dialect, Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import * as first from './migrations/0001-first.ts'
import * as auditChain from './migrations/0002-audit-chain.ts'
import * as planKinds from './migrations/0003-plan-kinds.ts'
import * as standing from './migrations/0004-standing.ts'
import * as requests from './migrations/0005-requests.ts'
import * as retention from './migrations/0006-retention.ts'
import * as anyone from './migrations/0009-anyone.ts'
import * as notices from './migrations/0010-notices.ts'
import * as files from './migrations/0011-files.ts'
import * as planWords from './migrations/0012-plan-words.ts'
import * as unaskedDevices from './migrations/0013-unasked-devices.ts'

const migrations: Record<string, Migration> = {
  '0001-first': first,
  '0002-audit-chain': auditChain,
  '0003-plan-kinds': planKinds,
  '0004-standing': standing,
  '0005-requests': requests,
  '0006-retention': retention,
  '0009-anyone': anyone,
  '0010-notices': notices,
  '0011-files': files,
  '0012-plan-words': planWords,
  '0013-unasked-devices': unaskedDevices,
}

/** Brings a database to the newest shape, as its owner. Does nothing where it is there already. */
export async function migrate(owner: Dialect): Promise<void> {
  const db = new Kysely<unknown>({ dialect: owner })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
