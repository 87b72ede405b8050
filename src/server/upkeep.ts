import type { Council } from '#contract/councils/council.ts'
import { linkAudit } from './audit-chain.ts'
import type { Log } from './context.ts'
import type { Database } from './database/database.ts'
import { sweepDrafts } from './drafts.ts'
import { sweepSealKeys } from './seal-keys.ts'
import { sweep } from './sessions.ts'

/** What has to be done now and then: remove what is past its time, and link what was looked at. Several servers may do it. */
export function keepUp(database: Database, councils: Council[], log: Log): void {
  const ids = councils.map(({ id }) => id)
  const work = async () => {
    await sweep(database, ids, new Date())
    await sweepDrafts(database, councils, new Date())
    await sweepSealKeys(database, ids, new Date())
    for (const id of ids) while ((await linkAudit(database, id)) === 1000);
  }
  setInterval(
    () => work().catch((error: Error) => log.error({ event: 'upkeep failed', error: error.name })),
    300_000,
  ).unref()
}
