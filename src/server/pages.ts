import type { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Session } from '#contract/session.ts'
import { type App, type Ctx, type Ports, sessionToken } from './context.ts'
import { handlers } from './handlers.ts'
import type { FoundPage, PageInput } from './portal.ts'
import { languageOf, wantsLargeText } from './preferences.ts'
import { comeBack, type ProblemError } from './problems.ts'
import { formToken } from './security.ts'
import { serve } from './serve.ts'
import { sessionView, touch } from './sessions.ts'
import { asVisitor } from './visits.ts'

type Drawn = { page: string; status: 200 | 404; session: Session | null; reads: PageInput['reads'] }
type Found = Drawn | { redirect: string }

/** Reads everything that a page needs, in the one transaction, so that 302 and 404 are known before anything is drawn. */
async function readPage(ports: Ports, c: Ctx, page: FoundPage | undefined): Promise<Found> {
  const notFound = { page: 'not-found', status: 404, reads: [] } as const
  if (page?.forAnyone) return { page: page.id, status: 200, session: null, reads: [] }
  return asVisitor<Found>(
    ports,
    c,
    async (visit) => {
      const live = await touch(visit.tx, visit.session, visit.now)
      const session = sessionView(live)
      if (!page) return { ...notFound, session, reads: [] }
      if (page.needs === 'read-plan' && !live.person) return { redirect: '/not-linked' }
      const reads: PageInput['reads'] = []
      for (const { name, params } of page.reads) {
        const served = await serve(handlers, name, visit, { params, body: {} })
        if ('problem' in served) return { ...notFound, session, reads: [] }
        reads.push({ name, params, reply: served.reply })
      }
      return { page: page.id, status: 200, session, reads }
    },
    async () => {
      if (!page) return { ...notFound, session: null, reads: [] }
      const { pathname, search } = new URL(c.req.url)
      if (page.needs !== 'public') return { redirect: `/sign-in?${new URLSearchParams({ return: pathname + search })}` }
      return { page: page.id, status: 200, session: null, reads: [] }
    },
  )
}

/** Sends a page in the smallest form that the browser understands. */
function send(
  ports: Ports,
  c: Ctx,
  html: string,
  status: ContentfulStatusCode,
  more: Record<string, string> = {},
): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', vary: 'accept-encoding, cookie', ...more }
  // By way of the context, which holds the cookies that this request has set or ended so far.
  if (!c.req.header('accept-encoding')?.includes('br')) return c.body(html, status, headers)
  return c.body(ports.compress(html), status, { ...headers, 'content-encoding': 'br' })
}

async function draw(ports: Ports, c: Ctx, drawn: Drawn): Promise<string> {
  const { pathname, search } = new URL(c.req.url)
  return ports.portal.render({
    url: pathname + search,
    page: drawn.page,
    council: c.get('council'),
    language: languageOf(c),
    largeText: wantsLargeText(c),
    session: drawn.session,
    formToken: drawn.session ? formToken(sessionToken(c)) : '',
    sample: ports.sample,
    now: ports.clock().toISOString(),
    reads: drawn.reads,
  })
}

/** Draws the page for a problem outside the API: the same words for what is not there and what is not yours. */
export async function problemPage(ports: Ports, c: Ctx, known: ProblemError): Promise<Response> {
  const { kind, status } = known
  const page = kind === 'not-found' ? 'not-found' : kind === 'unavailable' ? 'unavailable' : 'problem'
  const html = await draw(ports, c, { page, status: 200, session: null, reads: [] })
  return send(ports, c, html, status, comeBack(known))
}

/** Every page of the portal, drawn from what it reads. */
export function mountPages(app: Hono<App>, ports: Ports): void {
  app.get('*', async (c) => {
    const page = ports.portal.findPage(c.req.path)
    c.set('route', page?.id ?? 'not-found')
    const found = await readPage(ports, c, page)
    if ('redirect' in found) return c.redirect(found.redirect)
    return send(ports, c, await draw(ports, c, found), found.status)
  })
}
