import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { App, Ports } from './context.ts'
import { ProblemError } from './problems.ts'
import { countTry } from './rate-limits.ts'

type Report = { 'csp-report'?: { 'effective-directive'?: unknown; 'violated-directive'?: unknown } }

/** What a browser refused to do for a page of ours. Only which rule it was: addresses could say what somebody read. */
export function mountReports(app: Hono<App>, { database, clock, log }: Ports): void {
  const onError = () => Promise.reject(new ProblemError('too-large'))
  app.post('/csp-reports', bodyLimit({ maxSize: 16 * 1024, onError }), async (c) => {
    await countTry(database, c.get('council').id, 'report', c.env?.address ?? '', clock())
    const report: Report | null = await c.req.json().catch(() => null)
    const broken = report?.['csp-report']
    const rule = String(broken?.['effective-directive'] ?? broken?.['violated-directive'] ?? 'unknown')
    log.error({ event: 'content security policy', rule: rule.replace(/[^a-z-]/g, '').slice(0, 40) })
    return c.body(null, 204)
  })
}
