import type { Hono } from 'hono'
import { sql } from 'kysely'
import type { App, Ports } from './context.ts'

/** For whoever watches the servers: is the process alive, and can it do its work? */
export function mountHealth(app: Hono<App>, { database }: Ports): void {
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    try {
      await sql`select 1`.execute(database)
      return c.text('ready')
    } catch {
      return c.text('the database does not answer', 503, { 'retry-after': '5' })
    }
  })
}
