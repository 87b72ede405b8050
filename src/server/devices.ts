import type { DeviceKind } from '#contract/session.ts'
import type { Transaction } from './database/database.ts'
import type { Entered } from './enter.ts'
import { ProblemError } from './problems.ts'
import type { Handlers } from './serve.ts'
import { randomToken } from './tokens.ts'

/** Keeps what the person answered to "Is this your own phone?", with a new key for what the device may keep. */
export async function chooseDevice(
  tx: Transaction,
  council: string,
  session: Entered,
  kind: DeviceKind,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('device')
    .values({
      council_id: council,
      account_id: session.account,
      device_hash: session.deviceHash,
      kind,
      key: randomToken(),
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['council_id', 'account_id', 'device_hash']).doUpdateSet({ kind, key: randomToken() }),
    )
    .execute()
}

/** Where a person's own phone goes on to: first to a PIN, once there is something of theirs to read without signal. */
export const onOwnPhone = (onwards: string): string => `/device/pin?${new URLSearchParams({ return: onwards })}`

const sessionOf = (visit: Parameters<Handlers['getDeviceKey']>[0]): Entered => {
  if (visit.actor.kind !== 'account') throw new Error('a session was promised here')
  return visit.actor.session
}

/** Gives the key to a live session only. Without it nothing that the device keeps can be opened. */
export const getDeviceKey: Handlers['getDeviceKey'] = async (visit) => {
  const { account, deviceHash } = sessionOf(visit)
  const device = await visit.tx
    .selectFrom('device')
    .select(['kind', 'key'])
    .where('account_id', '=', account)
    .where('device_hash', '=', deviceHash)
    .executeTakeFirst()
  if (!device) throw new ProblemError('not-found')
  const reply = { account, device: device.kind, key: device.key, copyDays: visit.council.copyDays }
  return { record: 'device', reply }
}

export const deleteDeviceKey: Handlers['deleteDeviceKey'] = async (visit) => {
  const { account, deviceHash } = sessionOf(visit)
  await visit.tx.deleteFrom('device').where('account_id', '=', account).where('device_hash', '=', deviceHash).execute()
  return { record: 'device', reply: {} }
}
