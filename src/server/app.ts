import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import type { StatusCode } from 'hono/utils/http-status'
import { mountAnyone } from './anyone-forms.ts'
import { mountApi } from './api-routes.ts'
import { mountAsking } from './asking.ts'
import type { App, Ctx, Ports } from './context.ts'
import { mountFileForms } from './file-forms.ts'
import { mountHealth } from './health.ts'
import { mountLinking } from './linking.ts'
import { mountNoticeForm } from './notice-form.ts'
import { mountOwnSteps } from './own-steps.ts'
import { mountPages, problemPage } from './pages.ts'
import { mountPreferences } from './preferences.ts'
import { comeBack, ProblemError, placeOf, problemOf, problemResponse } from './problems.ts'
import { mountReports } from './reports.ts'
import { fileRules, securityHeaders } from './security.ts'
import { mountSignIn } from './sign-in.ts'
import { honourOfflineSignOut, mountSignOut } from './sign-out.ts'

async function answerError(ports: Ports, c: Ctx, error: Error): Promise<Response> {
  const known = problemOf(error)
  // Only the kind of error and where it happened: a message of the database could carry somebody's words.
  const say = (fault: Error) => ports.log.error({ event: known.kind, error: fault.name, at: placeOf(fault) })
  if (known !== error) say(error)
  c.set('route', c.get('route') ?? known.kind)
  if (c.req.path.startsWith('/api/')) return problemResponse(c, known)
  try {
    return await problemPage(ports, c, known)
  } catch (failed) {
    if (failed instanceof Error) say(failed)
    return c.text(known.problem.title, known.status, comeBack(known))
  }
}

/** A file as an answer with the headers of every answer; what the file says of itself goes before them. */
const asOurs = (c: Ctx, file: Response): Response =>
  c.newResponse(file.body, { status: file.status as StatusCode, headers: file.headers })

/** The whole server, of web standards only: everything from outside is given to it. */
export async function createApp(ports: Ports): Promise<Hono<App>> {
  const app = new Hono<App>()
  app.use(requestId({ headerName: '' }))
  app.use(await securityHeaders(ports))
  app.use(async (c, next) => {
    const started = performance.now()
    await next()
    const { method } = c.req
    const ms = Math.round(performance.now() - started)
    ports.log.info({
      event: 'answered',
      method,
      route: c.get('route'),
      status: c.res.status,
      ms,
      id: c.get('requestId'),
    })
  })
  mountHealth(app, ports)
  app.use(async (c, next) => {
    const council = ports.councilAt(new URL(c.env?.origin ?? c.req.url).hostname)
    // A name that is nobody's gets one plain line: no page, no redirect that could be led elsewhere.
    if (!council) return c.text('No council’s service is at this address.', 421)
    c.set('council', council)
    await honourOfflineSignOut(ports, c)
    return next()
  })
  app.get('/assets/*', async (c) => {
    c.set('route', 'asset')
    c.header('content-security-policy', fileRules)
    const asset = await ports.assets(c.req.raw)
    return asset ? asOurs(c, asset) : c.text('Not found', 404)
  })
  mountReports(app, ports)
  mountApi(app, ports)
  mountFileForms(app, ports)
  app.use(bodyLimit({ maxSize: 64 * 1024, onError: () => Promise.reject(new ProblemError('too-large')) }))
  mountSignIn(app, ports)
  mountSignOut(app, ports)
  mountPreferences(app, ports)
  mountLinking(app, ports)
  mountAsking(app, ports)
  mountAnyone(app, ports)
  mountNoticeForm(app, ports)
  mountOwnSteps(app, ports)
  app.get('*', async (c, next) => {
    const file = await ports.assets(c.req.raw)
    if (!file) return next()
    c.set('route', 'file')
    return asOurs(c, file)
  })
  mountPages(app, ports)
  app.notFound(() => Promise.reject(new ProblemError('not-found')))
  app.onError((error, c) => answerError(ports, c, error))
  return app
}
