import { asSystem } from './enter.ts'
import { keepOpenRequest } from './open-requests.ts'
import { notValid } from './problems.ts'
import { currentSealKey, openSealed } from './seal-keys.ts'
import type { Handlers } from './serve.ts'

export const getSealKey: Handlers['getSealKey'] = async ({ tx, council, now }) => ({
  record: '',
  reply: await asSystem(tx, () => currentSealKey(tx, council.id, now), 'anyone'),
})

/** Receives a request without an account: opened first, then kept as one that came by a plain form. */
export const putSealedRequest: Handlers['putSealedRequest'] = async ({ tx, council, now }, { params, body }) => {
  const asked = await asSystem(tx, () => openSealed(tx, council.id, body.sealed), 'anyone')
  if (asked.id.toLowerCase() !== params.request.toLowerCase())
    throw notValid([{ path: ['sealed'], message: 'is another request than the address says' }])
  return { record: '', reply: await keepOpenRequest({ tx, council }, now, asked) }
}
