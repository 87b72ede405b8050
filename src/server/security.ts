import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { type App, type Ctx, originOf, type Ports, sessionToken } from './context.ts'
import { ProblemError } from './problems.ts'
import { hashOf } from './tokens.ts'

async function styleHash(style: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)))
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`
}

/** Nothing may come from elsewhere, and no script may be written by a page. */
async function writeHeaders({ portal, signIn }: Ports): Promise<[string, string][]> {
  const styles = await Promise.all(portal.styles.map(styleHash))
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", ...styles],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      // Signing out is a form whose answer goes on to the provider, so the provider must stand here.
      formAction: ["'self'", ...signIn.origins],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['app-sw'],
      reportUri: '/csp-reports',
    },
    // `no-referrer` would make Chromium send `Origin: null` with plain forms.
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: 'max-age=63072000; includeSubDomains',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
    xXssProtection: false,
    xDownloadOptions: false,
    // Asked for, it takes the process away that Chromium holds ready: the first words come a third later. COOP parts us from others.
    originAgentCluster: false,
  })
  const answer = await new Hono()
    .use(secure)
    .get('/', (c) => c.body(null))
    .request('/')
  return [...answer.headers]
}

/**
 * The headers of every answer: pages, API, 404 and 500 alike. They are the same for all, so they are written once and laid
 * down before an answer is made: a header added to a finished one makes the server read and copy its whole body.
 */
export async function securityHeaders(ports: Ports): Promise<MiddlewareHandler<App>> {
  // Whatever does not say that it may be kept is kept by nobody.
  const headers = [...(await writeHeaders(ports)), ['cache-control', 'no-store'] as const]
  return async (c, next) => {
    for (const [name, value] of headers) c.header(name, value)
    await next()
  }
}

/** What a file of the build may do if somebody opens it as a page: nothing. Said shortly, as a slow line waits for each. */
export const fileRules = `default-src 'none'; frame-ancestors 'none'`

/** A write must come from a page of ours. Old Safari sends no `Sec-Fetch-Site`, so `Origin` decides where it is there. */
export function sameOriginOnly(c: Ctx): void {
  const origin = c.req.header('origin')
  const same = origin ? origin === originOf(c) : c.req.header('sec-fetch-site') === 'same-origin'
  if (!same) throw new ProblemError('forbidden')
}

/** A write to `/api/*` by cookie must besides be one that no plain form can send. */
export function fromOurCode(c: Ctx): void {
  sameOriginOnly(c)
  if (c.req.header('x-requested-by') !== 'my-care-and-support') throw new ProblemError('forbidden')
}

/** What a plain form carries to show that it was made for this session. It tells nothing of the session's own secret. */
export const formToken = (session: string): string => hashOf(`form ${session}`)

/** The fields of a plain form of ours, of whomever: where nobody is signed in, nobody’s session can be used by another site. */
export async function readOpenFields(c: Ctx): Promise<URLSearchParams> {
  sameOriginOnly(c)
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new ProblemError('forbidden')
  return new URLSearchParams(await c.req.text())
}

/** The fields of a plain form as they were sent, one name perhaps several times, once it is sure that it is ours and of this session. */
export async function readFields(c: Ctx): Promise<URLSearchParams> {
  const fields = await readOpenFields(c)
  if (fields.get('token') !== formToken(sessionToken(c))) throw new ProblemError('forbidden')
  return fields
}

/** The same of a form that has files in it. */
export async function readFileForm(c: Ctx): Promise<{ fields: URLSearchParams; files: File[] }> {
  sameOriginOnly(c)
  const read = { fields: new URLSearchParams(), files: [] as File[] }
  for (const [name, value] of await c.req.raw.formData())
    if (typeof value === 'string') read.fields.append(name, value)
    else read.files.push(value)
  if (read.fields.get('token') !== formToken(sessionToken(c))) throw new ProblemError('forbidden')
  return read
}

/** The fields of a plain form in which each name stands once. */
export const readForm = async (c: Ctx): Promise<Record<string, string>> => Object.fromEntries(await readFields(c))
