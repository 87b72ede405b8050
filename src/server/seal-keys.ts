import {
  calculateJwkThumbprint,
  compactDecrypt,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK_EC_Private,
} from 'jose'
import * as z from 'zod/mini'
import { OpenRequest, type SealTo, sealing } from '#contract/anyone.ts'
import type { Database, Transaction } from './database/database.ts'
import { enterAsSystem } from './enter.ts'
import { notValid } from './problems.ts'

/** A new key each quarter; an old one opens what was sealed to it for two years, because a tablet may lie in a drawer. */
const newAfterDays = 90
const keptDays = 730
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

const publicOf = (kid: string, { x, y }: JWK_EC_Private): SealTo => ({ kid, kty: 'EC', crv: 'P-256', x, y: y ?? '' })

const newest = (tx: Transaction, council: string) =>
  tx
    .selectFrom('seal_key')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()

async function makeKey(tx: Transaction, council: string, now: Date) {
  const { privateKey } = await generateKeyPair(sealing.alg, { crv: 'P-256', extractable: true })
  const jwk = (await exportJWK(privateKey)) as JWK_EC_Private
  const row = { council_id: council, id: await calculateJwkThumbprint({ ...jwk, kty: 'EC' }), made_at: now }
  await tx
    .insertInto('seal_key')
    .values({ ...row, private_key: JSON.stringify(jwk) })
    .execute()
  return { ...row, private_key: jwk }
}

/** The key to seal to now; where there is none yet, or it is old, a new one is made. It runs in the service's own name. */
export async function currentSealKey(tx: Transaction, council: string, now: Date): Promise<SealTo> {
  const known = await newest(tx, council)
  const fresh = known && known.made_at > daysBefore(now, newAfterDays) ? known : await makeKey(tx, council, now)
  return publicOf(fresh.id, fresh.private_key)
}

const readKey = (database: Database, council: string, now: Date): Promise<SealTo> =>
  database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, council)
    return currentSealKey(tx, council, now)
  })

type Known = Map<string, { key: Promise<SealTo>; readAt: number }>
const knownIn = new WeakMap<Database, Known>()

/** The key for a page, asked for once an hour and not with each page. A page does without where the database is out of reach. */
export async function sealKeyFor(database: Database, council: string, now: Date): Promise<SealTo | undefined> {
  const known = knownIn.get(database) ?? new Map()
  knownIn.set(database, known)
  const before = known.get(council)
  const isFresh = before && Math.abs(before.readAt - now.getTime()) < 3_600_000
  const key = isFresh ? before.key : readKey(database, council, now)
  if (!isFresh) known.set(council, { key, readAt: now.getTime() })
  return key.catch(() => {
    known.delete(council)
    return undefined
  })
}

/** Opens what was sealed to a key of this council, or says that it cannot be opened. It runs in the service's own name. */
export async function openSealed(tx: Transaction, council: string, sealed: string): Promise<OpenRequest> {
  const refused = notValid([{ path: ['sealed'], message: 'cannot be opened with a key of this council' }])
  const keyOf = async (kid: string | undefined) => {
    const row = await tx
      .selectFrom('seal_key')
      .select('private_key')
      .where('council_id', '=', council)
      .where('id', '=', kid ?? '')
      .executeTakeFirst()
    if (!row) throw refused
    return importJWK({ ...row.private_key, kty: 'EC' }, sealing.alg)
  }
  const opened = await compactDecrypt(sealed, ({ kid }) => keyOf(kid), {
    keyManagementAlgorithms: [sealing.alg],
    contentEncryptionAlgorithms: [sealing.enc],
  }).catch(() => {
    throw refused
  })
  const parsed = z.safeParse(OpenRequest, JSON.parse(new TextDecoder().decode(opened.plaintext)))
  if (!parsed.success) throw notValid(parsed.error.issues)
  return parsed.data
}

/** Removes the keys to which nothing can wait any more. */
export async function sweepSealKeys(database: Database, councils: string[], now: Date): Promise<void> {
  for (const council of councils)
    await database.transaction().execute(async (tx) => {
      await enterAsSystem(tx, council)
      await tx
        .deleteFrom('seal_key')
        .where('council_id', '=', council)
        .where('made_at', '<', daysBefore(now, keptDays))
        .execute()
    })
}
