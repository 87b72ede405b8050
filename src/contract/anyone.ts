import * as z from 'zod/mini'
import { codeSigns } from './activation-code.ts'
import { Moment } from './calendar.ts'
import { RequestStage, RequestStep } from './request-steps.ts'
import { Answers, JourneyId, RequestReference } from './service-request.ts'

/** The private code that opens a request without an account, together with its reference: 60 random bits, as `ABCD-EFGH-2345`. */
export const FollowCode = z.string().check(z.regex(new RegExp(`^([${codeSigns}]{4}-){2}[${codeSigns}]{4}$`)))

/**
 * What somebody asks without an account. Reference and code are drawn where it is written, so that they can be noted down
 * while it still waits to be sent; its id is the key under which it counts once.
 */
export const OpenRequest = z.strictObject({
  id: z.uuid(),
  journey: JourneyId,
  answers: Answers,
  reference: RequestReference,
  code: FollowCode,
})
export type OpenRequest = z.infer<typeof OpenRequest>

/** The public half of a council’s key, to which such a request is sealed while it waits (P-256, as a JWK). */
export const SealTo = z.strictObject({
  kid: z.string(),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
})
export type SealTo = z.infer<typeof SealTo>

/** How it is sealed (RFC 7516), on the device and as the server takes it. */
export const sealing = { alg: 'ECDH-ES', enc: 'A256GCM' } as const

/** What somebody may read with reference and code: that we have it, where it is, and our answer. Never what was sent, nor a plan. */
export const Followed = z.strictObject({
  reference: RequestReference,
  journey: JourneyId,
  receivedAt: Moment,
  stage: RequestStage,
  steps: z.array(RequestStep),
})
export type Followed = z.infer<typeof Followed>

/** That we have it. */
export const OpenReceipt = z.strictObject({ id: z.uuid(), receivedAt: Moment })
export type OpenReceipt = z.infer<typeof OpenReceipt>
