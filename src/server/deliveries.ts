import { sql } from 'kysely'
import { asSystem } from './enter.ts'
import type { Handlers } from './serve.ts'

type Counts = { waiting: number; sent: number; failed: number }
type Hook = { behind: number; failing_since: Date | null; last_status: number | null }

/** What waits to be told, and what fails: numbers alone, of nobody in particular. */
export const getDeliveries: Handlers['getDeliveries'] = async ({ tx, council }) => {
  const counted = await asSystem(tx, () =>
    sql<Counts>`select count(*) filter (where state = 'waiting')::int as waiting,
      count(*) filter (where state = 'sent')::int as sent, count(*) filter (where state = 'failed')::int as failed
      from notice where council_id = ${council.id}`.execute(tx),
  )
  const { rows } = await sql<Hook>`
    select failing_since, last_status,
      (select count(*) from service_request r where r.council_id = webhook.council_id and r.place > webhook.place)::int
      + (select count(*) from request_step s where s.council_id = webhook.council_id and s.by = 'person'
        and s.place > webhook.place)::int as behind
    from webhook where council_id = ${council.id}`.execute(tx)
  const [hook] = rows
  const webhook = hook && {
    behind: hook.behind,
    failingSince: hook.failing_since?.toISOString() ?? null,
    lastStatus: hook.last_status,
  }
  return {
    record: 'deliveries',
    person: null,
    reply: { notices: counted.rows[0] ?? { waiting: 0, sent: 0, failed: 0 }, webhook: webhook ?? null },
  }
}
