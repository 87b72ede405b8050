import type { Hono } from 'hono'
import { deleteCookie, getCookie } from 'hono/cookie'
import { type App, type Ctx, cookies, originOf, type Ports, sessionToken } from './context.ts'
import { readForm, sameOriginOnly } from './security.ts'
import { endEverySession, endSession } from './sessions.ts'
import { hashOf } from './tokens.ts'
import { asVisitor } from './visits.ts'

const kept = { path: '/', secure: true } as const

/** What the browser holds of a session, and what its person shut: whoever comes next finds nothing of it. */
function forget(c: Ctx): void {
  deleteCookie(c, cookies.session, kept)
  for (const name of [cookies.signedOut, cookies.shut]) deleteCookie(c, name, { path: '/' })
}

/** Ends this session, here and at the provider, and says so on a page that anyone may see. */
async function signOut(ports: Ports, c: Ctx): Promise<Response> {
  // The same origin is proof enough here: an old tab must be able to sign out whoever is signed in by now.
  sameOriginOnly(c)
  const token = sessionToken(c)
  const idToken = token ? await endSession(ports.database, c.get('council').id, hashOf(token)) : undefined
  forget(c)
  const back = `${originOf(c)}/signed-out`
  // The provider being out of reach must not keep anyone from signing out here.
  const onwards = idToken ? await ports.signIn.endAddress(idToken, back).catch(() => back) : back
  return c.redirect(onwards, 303)
}

async function signOutEverywhere(ports: Ports, c: Ctx): Promise<Response> {
  await readForm(c)
  const idToken = await asVisitor<string | undefined>(
    ports,
    c,
    async ({ tx, session }) => {
      await endEverySession(tx, session.account)
      return session.idToken
    },
    async () => undefined,
  )
  forget(c)
  const back = `${originOf(c)}/signed-out`
  const onwards = idToken ? await ports.signIn.endAddress(idToken, back).catch(() => back) : back
  return c.redirect(onwards, 303)
}

/**
 * Signed out with no signal: the browser could only leave a mark. Whatever this request wants, that session ends first,
 * so that the next person at this device gets nothing of the last.
 */
export async function honourOfflineSignOut(ports: Ports, c: Ctx): Promise<void> {
  // The form that signs out leaves the mark too, in case it does not arrive; when it does, it does the rest itself.
  if (getCookie(c, cookies.signedOut) === undefined || (c.req.method === 'POST' && c.req.path.startsWith('/sign-out')))
    return
  const token = sessionToken(c)
  c.set('signedOut', true)
  // The other tabs come here at the same moment: the form must still find the session, to end it at the provider too.
  if (c.req.path === '/signed-out' || c.req.path.startsWith('/assets/')) return
  if (token) await endSession(ports.database, c.get('council').id, hashOf(token))
  forget(c)
}

export function mountSignOut(app: Hono<App>, ports: Ports): void {
  // Where someone is who signed out without signal, and now opens the same address again.
  app.get('/sign-out/*', (c) => c.redirect('/signed-out', 303))
  app.post('/sign-out', (c) => signOut(ports, c))
  app.post('/sign-out/everywhere', (c) => signOutEverywhere(ports, c))
}
