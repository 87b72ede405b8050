import type { Council } from '#contract/councils/council.ts'
import type { Actor } from './access.ts'
import { type Ctx, type Ports, sessionToken } from './context.ts'
import type { Transaction } from './database/database.ts'
import { type Entered, enter } from './enter.ts'
import { hashOf } from './tokens.ts'

/** Runs work for whoever the session cookie says, in one transaction. Without a cookie the database is not asked. */
export async function asVisitor<T>(
  { database, clock }: Ports,
  c: Ctx,
  work: (visit: { tx: Transaction; council: Council; actor: Actor; session: Entered; now: Date }) => Promise<T>,
  asNobody: () => Promise<T>,
): Promise<T> {
  const token = sessionToken(c)
  if (!token) return asNobody()
  const [council, tokenHash, now] = [c.get('council'), hashOf(token), clock()]
  const nobody = Symbol('nobody')
  const result = await database.transaction().execute(async (tx) => {
    const session = await enter(tx, council.id, tokenHash, now)
    return session ? work({ tx, council, actor: { kind: 'account', session }, session, now }) : nobody
  })
  return result === nobody ? asNobody() : (result as T)
}
