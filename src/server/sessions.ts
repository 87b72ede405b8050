import { type Session, sessionLimits } from '#contract/session.ts'
import { sessionOf } from './access.ts'
import type { Database, Transaction } from './database/database.ts'
import { makeKeysAnew } from './devices.ts'
import type { Entered } from './enter.ts'
import { enterAsSystem } from './enter.ts'
import type { Handlers } from './serve.ts'
import { hashOf, randomToken } from './tokens.ts'

const minutes = 60_000

/** A session as its person may see it. */
export function sessionView(session: Entered): Session {
  const idle = sessionLimits.idleMinutes[session.device ?? 'shared'] * minutes
  const ends = session.startedAt.getTime() + sessionLimits.absoluteHours * 60 * minutes
  return {
    account: session.account,
    person: session.person,
    device: session.device,
    idleEnds: new Date(Math.min(session.seenAt.getTime() + idle, ends)).toISOString(),
    ends: new Date(ends).toISOString(),
  }
}

/** Moves the idle limit on. Written at most once in 30 seconds, so that reading stays cheap. */
export async function touch(tx: Transaction, session: Entered, now: Date): Promise<Entered> {
  if (now.getTime() - session.seenAt.getTime() < 30_000) return session
  await tx.updateTable('session').set({ seen_at: now }).where('token_hash', '=', session.tokenHash).execute()
  return { ...session, seenAt: now }
}

/** A new session, always with a new token: whatever token was in the browser before is worth nothing afterwards. */
export async function startSession(
  tx: Transaction,
  council: string,
  account: string,
  deviceHash: string,
  idToken: string,
  now: Date,
): Promise<string> {
  const token = randomToken()
  await tx
    .insertInto('session')
    .values({
      council_id: council,
      token_hash: hashOf(token),
      account_id: account,
      device_hash: deviceHash,
      id_token: idToken,
      created_at: now,
      seen_at: now,
    })
    .execute()
  return token
}

/** Ends one session, and makes what its device kept unreadable, unless the same account goes on there. */
export async function dropSession(tx: Transaction, council: string, tokenHash: string, goesOn?: string) {
  const ended = await tx
    .deleteFrom('session')
    .where('council_id', '=', council)
    .where('token_hash', '=', tokenHash)
    .returning(['account_id', 'device_hash', 'id_token'])
    .executeTakeFirst()
  if (!ended || ended.account_id === goesOn) return ended
  // The device is still known as the person's own; only its key is new, so that an old copy opens for nobody.
  await makeKeysAnew(tx, ended.account_id, ended.device_hash)
  return ended
}

/** Ends one session for good. Answers what the provider needs to end its own. */
export async function endSession(database: Database, council: string, tokenHash: string): Promise<string | undefined> {
  return database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    return (await dropSession(tx, council, tokenHash))?.id_token
  })
}

/** Ends every session of an account, and makes what any of its devices kept unreadable. */
export async function endEverySession(tx: Transaction, account: string): Promise<void> {
  await tx.deleteFrom('session').where('account_id', '=', account).execute()
  await makeKeysAnew(tx, account)
}

/** Removes what is past every limit: old sessions, sign-ins never finished, counts nobody needs. */
export async function sweep(database: Database, councils: string[], now: Date): Promise<void> {
  const before = (hours: number) => new Date(now.getTime() - hours * 60 * minutes)
  for (const council of councils)
    await database.transaction().execute(async (tx) => {
      await enterAsSystem(tx, council)
      await tx.deleteFrom('session').where('created_at', '<', before(sessionLimits.absoluteHours)).execute()
      await tx.deleteFrom('sign_in').where('created_at', '<', before(1)).execute()
      await tx.deleteFrom('rate').where('window_start', '<', before(1)).execute()
    })
}

export const getSession: Handlers['getSession'] = async (visit) => ({
  record: 'session',
  reply: sessionView(sessionOf(visit.actor)),
})
export const extendSession: Handlers['extendSession'] = async (visit) => ({
  record: 'session',
  reply: sessionView(await touch(visit.tx, sessionOf(visit.actor), visit.now)),
})
