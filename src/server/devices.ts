import type { DeviceKind } from '#contract/session.ts'
import { sessionOf } from './access.ts'
import type { Transaction } from './database/database.ts'
import type { Entered } from './enter.ts'
import { ProblemError } from './problems.ts'
import type { Handlers } from './serve.ts'
import { randomToken } from './tokens.ts'

/**
 * The key of what was written and is not sent yet: one for all devices of an account. A browser may lose the cookie by which
 * we know its device, and still keep the words; whoever signs in there again must be able to send them.
 */
async function wordsKeyOf(tx: Transaction, account: string): Promise<string> {
  const known = await tx
    .selectFrom('device')
    .select('words_key')
    .where('account_id', '=', account)
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst()
  return known?.words_key ?? randomToken()
}

type Known = Pick<Entered, 'account' | 'deviceHash'>

/** Knows a device from the first sign-in on it, and says whether the person has told whose it is. */
export async function knowDevice(tx: Transaction, council: string, device: Known, now: Date): Promise<boolean> {
  const { account, deviceHash } = device
  const known = await tx
    .selectFrom('device')
    .select('kind')
    .where('account_id', '=', account)
    .where('device_hash', '=', deviceHash)
    .executeTakeFirst()
  if (known) return known.kind !== null
  const key = { council_id: council, account_id: account, device_hash: deviceHash }
  const keys = { key: randomToken(), words_key: await wordsKeyOf(tx, account) }
  await tx
    .insertInto('device')
    .values({ ...key, kind: null, ...keys, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return false
}

/** Keeps what the person answered to "Is this your own phone?", with a new key for what the device may keep to read. */
export async function chooseDevice(tx: Transaction, { account, deviceHash }: Known, kind: DeviceKind): Promise<void> {
  await tx
    .updateTable('device')
    .set({ kind, key: randomToken() })
    .where('account_id', '=', account)
    .where('device_hash', '=', deviceHash)
    .execute()
}

/** Where a person's own phone goes on to: first to a PIN, once there is something of theirs to read without signal. */
export const onOwnPhone = (onwards: string): string => `/device/pin?${new URLSearchParams({ return: onwards })}`

/**
 * Gives the key to a live session only. Without it nothing that the device keeps can be opened. Until somebody says whose the
 * device is, it is shared.
 */
export const getDeviceKey: Handlers['getDeviceKey'] = async (visit) => {
  const { account, deviceHash } = sessionOf(visit.actor)
  const device = await visit.tx
    .selectFrom('device')
    .select(['kind', 'key', 'words_key'])
    .where('account_id', '=', account)
    .where('device_hash', '=', deviceHash)
    .executeTakeFirst()
  if (!device) throw new ProblemError('not-found')
  const { kind, key, words_key: wordsKey } = device
  const reply = { account, device: kind ?? 'shared', key, wordsKey, copyDays: visit.council.copyDays }
  return { record: 'device', reply }
}

export const deleteDeviceKey: Handlers['deleteDeviceKey'] = async (visit) => {
  const { account, deviceHash } = sessionOf(visit.actor)
  await makeKeysAnew(visit.tx, account, deviceHash)
  return { record: 'device', reply: {} }
}

/**
 * Makes the keys of an account anew, or only that of one device, so that nothing that was read there opens again. What the
 * person wrote and we have not received yet keeps its key: only a session of theirs gets it, and nobody else has their words.
 */
export async function makeKeysAnew(tx: Transaction, account: string, deviceHash?: string): Promise<void> {
  const all = tx.selectFrom('device').select('device_hash').where('account_id', '=', account)
  const devices = await (deviceHash ? all.where('device_hash', '=', deviceHash) : all).execute()
  for (const { device_hash } of devices)
    await tx
      .updateTable('device')
      .set({ key: randomToken() })
      .where('account_id', '=', account)
      .where('device_hash', '=', device_hash)
      .execute()
}
