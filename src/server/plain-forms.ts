import { type Ctx, type Ports, sessionToken } from './context.ts'
import { drawAgain } from './pages.ts'
import type { Asked } from './portal.ts'
import { ProblemError } from './problems.ts'
import { countTry } from './rate-limits.ts'
import { readFields } from './security.ts'
import type { Visit } from './serve.ts'
import { touch } from './sessions.ts'
import { asVisitor } from './visits.ts'

/** Where a form leads, what is wrong with it, or why it cannot be taken. */
export type Outcome = string | Asked | ProblemError

/**
 * Takes a plain form from whoever may ask. What is wrong with it is said on the page it came from, which is at `from` where
 * that is not the address it was sent to.
 */
export async function takeForm(
  ports: Ports,
  c: Ctx,
  go: (visit: Visit, form: URLSearchParams) => Promise<Outcome>,
  { from, read = readFields }: { from?: string; read?: (c: Ctx) => Promise<URLSearchParams> } = {},
): Promise<Response> {
  c.set('route', 'ask')
  // Words of nobody can be kept for nobody: who is not signed in any more comes back to the page, without them.
  const { pathname, search } = new URL(c.req.url)
  const signIn = `/sign-in?${new URLSearchParams({ return: from ?? pathname + search })}`
  if (!sessionToken(c)) return c.redirect(signIn, 303)
  const form = await read(c)
  await countTry(ports.database, c.get('council').id, 'write', sessionToken(c), ports.clock())
  const outcome = await asVisitor<Outcome>(
    ports,
    c,
    async (visit) => {
      const { person, closed } = await touch(visit.tx, visit.session, visit.now)
      return !person && !closed ? '/not-linked' : go(visit, form)
    },
    async () => signIn,
  )
  if (typeof outcome === 'string') return c.redirect(outcome, 303)
  if (!(outcome instanceof ProblemError)) return drawAgain(ports, c, outcome, from)
  if (outcome.kind === 'closed') return c.redirect('/access', 303)
  throw outcome
}
