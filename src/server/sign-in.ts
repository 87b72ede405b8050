import type { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type App, type Ctx, cookies, localPath, originOf, type Ports, sessionToken } from './context.ts'
import type { Transaction } from './database/database.ts'
import { knowDevice } from './devices.ts'
import { enterAsSystem } from './enter.ts'
import { ProblemError } from './problems.ts'
import { countTry } from './rate-limits.ts'
import { dropSession, startSession } from './sessions.ts'
import { hashOf, randomToken } from './tokens.ts'

const kept = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const
const callback = '/sign-in/callback'
const year = 400 * 24 * 60 * 60

/** The account of a sign-in, made at the first one. It is linked to nobody's record until the council says so. */
async function accountOf(tx: Transaction, council: string, issuer: string, subject: string, now: Date) {
  const account = { council_id: council, id: crypto.randomUUID(), issuer, subject, person_id: null, created_at: now }
  const { id } = await tx
    .insertInto('account')
    .values(account)
    // Written again to itself, so that the row that was there already is answered.
    .onConflict((conflict) => conflict.columns(['council_id', 'issuer', 'subject']).doUpdateSet({ issuer }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Begins with a link, never a form: a form's answer may not go on to another address. */
async function begin(ports: Ports, c: Ctx): Promise<Response> {
  const { database, signIn, clock } = ports
  const council = c.get('council').id
  await countTry(database, council, 'sign-in', c.env?.address ?? '', clock())
  const begun = await signIn.begin(originOf(c) + callback).catch(() => {
    throw new ProblemError('unavailable', { detail: 'The sign-in service does not answer.' })
  })
  const row = {
    council_id: council,
    state_hash: hashOf(begun.state),
    nonce: begun.nonce,
    verifier: begun.verifier,
    return_to: localPath(c.req.query('return'), originOf(c), '/home'),
    created_at: clock(),
  }
  await database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    await tx.insertInto('sign_in').values(row).execute()
  })
  setCookie(c, cookies.signIn, begun.state, { ...kept, maxAge: 600 })
  return c.redirect(begun.url)
}

/** Takes a begun sign-in, once: the same answer a second time finds nothing. */
async function takeBegun({ database, clock }: Ports, council: string, state: string) {
  return database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    return tx
      .deleteFrom('sign_in')
      .where('council_id', '=', council)
      .where('state_hash', '=', hashOf(state))
      .where('created_at', '>', new Date(clock().getTime() - 600_000))
      .returning(['nonce', 'verifier', 'return_to'])
      .executeTakeFirst()
  })
}

/** Where one is when the provider's answer is not right: told plainly, with a way to try again. */
function failed(ports: Ports, c: Ctx, reason: string): Response {
  ports.log.info({ event: 'sign-in failed', reason, council: c.get('council').id })
  return c.redirect('/sign-in?failed=yes')
}

async function complete(ports: Ports, c: Ctx): Promise<Response> {
  const { database, signIn, clock } = ports
  const council = c.get('council').id
  await countTry(database, council, 'sign-in', c.env?.address ?? '', clock())
  const state = c.req.query('state') ?? ''
  const mine = state !== '' && getCookie(c, cookies.signIn) === state
  deleteCookie(c, cookies.signIn, kept)
  if (!mine) return failed(ports, c, 'not begun in this browser')
  const begun = await takeBegun(ports, council, state)
  if (!begun) return failed(ports, c, 'not begun or used before')

  const address = new URL(originOf(c) + c.req.path + new URL(c.req.url).search)
  let signedIn: { subject: string; idToken: string }
  try {
    signedIn = await signIn.complete(address, { state, nonce: begun.nonce, verifier: begun.verifier })
  } catch (error) {
    return failed(ports, c, error instanceof Error ? error.name : 'unknown')
  }

  const before = sessionToken(c)
  const device = getCookie(c, cookies.device) ?? randomToken()
  const deviceHash = hashOf(device)
  const { token, asked } = await database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    const account = await accountOf(tx, council, signIn.issuer, signedIn.subject, clock())
    // Signing in again keeps what waits on the device readable; somebody else's sign-in does not.
    if (before) await dropSession(tx, council, hashOf(before), account)
    const asked = await knowDevice(tx, council, { account, deviceHash }, clock())
    const started = await startSession(tx, council, account, deviceHash, signedIn.idToken, clock())
    return { token: started, asked }
  })
  // A plan is open to whoever signs in, also where the last session ended by itself.
  deleteCookie(c, cookies.shut, { path: '/' })
  setCookie(c, cookies.device, device, { ...kept, maxAge: year })
  setCookie(c, cookies.session, token, kept)
  const onwards = begun.return_to
  return c.redirect(asked ? onwards : `/device?${new URLSearchParams({ return: onwards })}`)
}

/** Where the browser goes to sign in, and where it comes back. */
export function mountSignIn(app: Hono<App>, ports: Ports): void {
  app.get('/sign-in/start', (c) => begin(ports, c))
  app.get(callback, (c) => complete(ports, c))
}
