import * as z from 'zod/mini'
import { OpenReceipt, SealTo } from './anyone.ts'
import { endpoint, Nothing } from './endpoint.ts'

/** The doors for asking without an account. They are part of `api`. */
export const anyoneApi = {
  getSealKey: endpoint({
    method: 'GET',
    path: '/api/seal-key',
    needs: 'public',
    summary:
      'The key to which a request without an account is sealed; what was sealed to an older one can still be sent',
    params: {},
    body: Nothing,
    reply: SealTo,
  }),
  putSealedRequest: endpoint({
    method: 'PUT',
    path: '/api/sealed-requests/:request',
    needs: 'public',
    summary:
      'Send a request without an account, sealed to the council’s key (JWE, ECDH-ES with A256GCM). The same again answers the same receipt; with other words 409 “other-words”. Whether the person it is about is known here makes no difference',
    params: { request: z.uuid() },
    body: z.strictObject({ sealed: z.string().check(z.maxLength(60_000)) }),
    reply: OpenReceipt,
  }),
}
