import type { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { PlanReply } from '#contract/api.ts'
import { offersPage } from '#contract/guides.ts'
import { type App, type Ctx, type Ports, sessionToken } from './context.ts'
import { handlers } from './handlers.ts'
import { asksOpenly, redirectFrom } from './journey-addresses.ts'
import type { Asked, DrawnPage, FoundPage, PageInput } from './portal.ts'
import { languageOf, shutSections, wantsLargeText } from './preferences.ts'
import { comeBack, ProblemError } from './problems.ts'
import { sealKeyFor } from './seal-keys.ts'
import { formToken } from './security.ts'
import { type Served, serve } from './serve.ts'
import { sessionView, touch } from './sessions.ts'
import { asVisitor } from './visits.ts'

/** A page that is ready to be drawn, with its status. */
export type Drawn = Pick<PageInput, 'page' | 'session' | 'reads' | 'link' | 'asked' | 'open'> & {
  status: ContentfulStatusCode
  /** Where it is drawn in place of the address that was asked. */
  address?: string
}
type Found = Drawn | { redirect: string }

/** An address that names nothing that is there, or cannot name anything, is that of a page that is not there. */
export const orNotThere = (error: unknown): Served => {
  if (error instanceof ProblemError && ['not-found', 'not-valid'].includes(error.kind)) return { problem: error }
  throw error
}
/** Whether the council has decided that there is no plan: it is read in place of each page about one (R99). */
const isDecided = ({ name, reply }: PageInput['reads'][number]): boolean =>
  name === 'getPlan' && (reply as PlanReply).notEligible !== undefined

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
      const aboutSomebody = page.needs !== 'public' && page.needs !== 'signed-in'
      if (aboutSomebody && !live.person && !live.closed) return { redirect: '/not-linked' }
      const reads: PageInput['reads'] = []
      for (const { name, params } of page.reads) {
        const served = await serve(handlers, name, visit, { params, body: {} }).catch(orNotThere)
        if ('problem' in served && served.problem.kind === 'closed') return { redirect: '/access' }
        if ('problem' in served) return { ...notFound, session, reads: [] }
        reads.push({ name, params, reply: served.reply })
      }
      if (aboutSomebody && live.closed) return { redirect: '/access' }
      if (page.needs === 'read-plan' && page.id !== 'decision' && reads.some(isDecided))
        return { redirect: '/decision' }
      const elsewhere = redirectFrom(c.get('council'), new URL(c.req.url).pathname, reads)
      if (elsewhere) return { redirect: elsewhere }
      return { page: page.id, status: 200, session, reads }
    },
    async () => {
      if (!page) return { ...notFound, session: null, reads: [] }
      if (page.needs !== 'public') return { redirect: `/sign-in?${new URLSearchParams({ return: addressOf(c) })}` }
      return { page: page.id, status: 200, session: null, reads: [] }
    },
  )
}

/** Path and search, as in the address bar. */
function addressOf(c: Ctx): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

/** A browser asks for what a header names before it has read a line of the page: on an old phone a tenth of a second sooner. */
const preloads = (scripts: string[]) => scripts.map((path) => `<${path}>; rel=modulepreload`).join(', ')

/** Sends a page in the smallest form that the browser understands. */
function send(
  ports: Ports,
  c: Ctx,
  { html, scripts }: DrawnPage,
  status: ContentfulStatusCode,
  more: Record<string, string> = {},
): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept-encoding, cookie',
    ...(scripts.length > 0 ? { link: preloads(scripts) } : {}),
    ...more,
  }
  // By way of the context, which holds the cookies that this request has set or ended so far.
  if (!c.req.header('accept-encoding')?.includes('br')) return c.body(html, status, headers)
  return c.body(ports.compress(html), status, { ...headers, 'content-encoding': 'br' })
}

/** To which key is sealed what is asked without an account, on the pages that ask it and on those that stand in for them. */
async function sealToOn({ database, clock }: Ports, c: Ctx, page: string): Promise<Pick<PageInput, 'sealTo'>> {
  if (!page.startsWith('anyone') && page !== 'offline' && page !== 'locked') return {}
  const sealTo = await sealKeyFor(database, c.get('council').id, clock())
  return sealTo ? { sealTo } : {}
}

async function draw(ports: Ports, c: Ctx, drawn: Drawn): Promise<DrawnPage> {
  return ports.portal.render({
    url: drawn.address ?? addressOf(c),
    page: drawn.page,
    council: c.get('council'),
    language: languageOf(c),
    largeText: wantsLargeText(c),
    shut: shutSections(c),
    session: drawn.session,
    formToken: drawn.session ? formToken(sessionToken(c)) : '',
    sample: ports.sample,
    now: ports.clock().toISOString(),
    reads: drawn.reads,
    ...(drawn.link ? { link: drawn.link } : {}),
    ...(drawn.asked ? { asked: drawn.asked } : {}),
    ...(drawn.open ? { open: drawn.open } : {}),
    ...(drawn.address && drawn.address !== addressOf(c) ? { drawnAt: drawn.address } : {}),
    ...(await sealToOn(ports, c, drawn.page)),
  })
}

/** Answers with a page by its name: a form that was sent is answered in its own place. */
export async function drawPage(ports: Ports, c: Ctx, drawn: Drawn, more?: Record<string, string>): Promise<Response> {
  return send(ports, c, await draw(ports, c, drawn), drawn.status, more)
}

/** Draws the page for a problem outside the API: the same words for what is not there and what is not yours. */
export async function problemPage(ports: Ports, c: Ctx, known: ProblemError): Promise<Response> {
  const { kind, status } = known
  // Who came too often is not at fault, and nothing is broken: a little later it goes, and there is a number to ring.
  const later = kind === 'unavailable' || kind === 'too-many'
  const page = kind === 'not-found' ? 'not-found' : later ? 'unavailable' : 'problem'
  const drawn = await draw(ports, c, { page, status: 200, session: null, reads: [] })
  return send(ports, c, drawn, status, comeBack(known))
}

/** The page at an address, where the council has it. */
function pageAt(ports: Ports, c: Ctx, address = addressOf(c)): FoundPage | undefined {
  const found = ports.portal.findPage(address)
  const council = c.get('council')
  return found && offersPage(council, found.id) && asksOpenly(council, address) ? found : undefined
}

type Answering = Pick<Drawn, 'asked' | 'open'> & Partial<Pick<Drawn, 'status'>>

/** Answers a form with the page at an address, as it is read there. */
export async function drawAt(ports: Ports, c: Ctx, address: string, answering: Answering): Promise<Response> {
  const read = await readPage(ports, c, pageAt(ports, c, address))
  if ('redirect' in read) return c.redirect(read.redirect, 303)
  return drawPage(ports, c, { ...read, ...answering, address })
}

/** Draws the page again from which a form was sent, with what is wrong. */
export const drawAgain = (ports: Ports, c: Ctx, asked: Asked, from = addressOf(c)): Promise<Response> =>
  drawAt(ports, c, from, { status: 422, asked })

/** Every page of the portal, drawn from what it reads. */
export function mountPages(app: Hono<App>, ports: Ports): void {
  app.get('*', async (c) => {
    const page = pageAt(ports, c)
    c.set('route', page?.id ?? 'not-found')
    const read = await readPage(ports, c, page)
    if ('redirect' in read) return c.redirect(read.redirect)
    return drawPage(ports, c, read)
  })
}
