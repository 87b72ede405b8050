import type { Council } from '#contract/councils/council.ts'
import { linkAudit } from './audit-chain.ts'
import type { Log } from './context.ts'
import type { Database } from './database/database.ts'
import { sweepDrafts } from './drafts.ts'
import { sweepFiles } from './request-files.ts'
import { sweepSealKeys } from './seal-keys.ts'
import { type Notify, sendNotices, sweepNotices } from './send-notices.ts'
import { sweep } from './sessions.ts'
import { sendWebhooks } from './webhooks.ts'

type Telling = Omit<Parameters<typeof sendNotices>[0], 'now' | 'notify'> & {
  /** Absent where this server has no way to send messages. */
  notify: Notify | undefined
  hooks: Parameters<typeof sendWebhooks>[0]['hooks']
}

/** Tells people and councils’ systems that there is something new, each half a minute. Several servers may do it. */
export function keepTelling({ notify, hooks, ...rest }: Telling): void {
  let telling = false
  const work = async () => {
    const now = new Date()
    if (notify) await sendNotices({ ...rest, notify, now })
    await sendWebhooks({ ...rest, hooks, now })
  }
  setInterval(() => {
    if (telling) return
    telling = true
    work()
      .catch((error: Error) => rest.log.error({ event: 'telling failed', error: error.name }))
      .finally(() => {
        telling = false
      })
  }, 30_000).unref()
}

/** What has to be done now and then: remove what is past its time, and link what was looked at. Several servers may do it. */
export function keepUp(database: Database, councils: Council[], log: Log): void {
  const ids = councils.map(({ id }) => id)
  const work = async () => {
    await sweep(database, ids, new Date())
    await sweepDrafts(database, councils, new Date())
    await sweepFiles(database, councils, new Date())
    await sweepSealKeys(database, ids, new Date())
    await sweepNotices(database, ids, new Date())
    for (const id of ids) while ((await linkAudit(database, id)) === 1000);
  }
  setInterval(
    () => work().catch((error: Error) => log.error({ event: 'upkeep failed', error: error.name })),
    300_000,
  ).unref()
}
