import type { Council } from '#contract/councils/council.ts'
import { findCouncil } from '#contract/councils/index.ts'
import type { CouncilScope } from '#contract/endpoint.ts'
import type { Database } from './database/database.ts'
import { enterAsSystem } from './enter.ts'
import { hashOf, randomToken } from './tokens.ts'

/** A key names its council, so that it can be looked for behind that council's wall: `rutland.<256 random bits>`. */
export function councilOfKey(key: string): Council | undefined {
  return findCouncil(key.slice(0, key.indexOf('.')))
}

/** Makes a key for a council's system. It is shown once and kept only as a hash. */
export async function makeCouncilKey(
  database: Database,
  council: string,
  id: string,
  scopes: CouncilScope[],
): Promise<string> {
  const key = `${council}.${randomToken()}`
  const hash = hashOf(key)
  await database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    await tx.insertInto('council_key').values({ council_id: council, id, hash, scopes, revoked_at: null }).execute()
  })
  return key
}

/** Stops a key at once. */
export async function revokeCouncilKey(database: Database, council: string, id: string, now: Date): Promise<void> {
  await database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    await tx
      .updateTable('council_key')
      .set({ revoked_at: now })
      .where('council_id', '=', council)
      .where('id', '=', id)
      .execute()
  })
}
