import { call } from '#client/call.ts'
import { ProblemError } from '#client/call-errors.ts'
import { api } from '#contract/api.ts'
import type { OwnStep } from '#contract/request-steps.ts'
import type { ServiceRequest } from '#contract/service-request.ts'

/** Why it could not be done, as far as the person can do something about it. */
export type Refusal = 'notSent' | 'signedOut' | 'closed'

/** Which answers say that nothing more can be done here: it was decided meanwhile, or it is not theirs any more. */
const closed = [403, 404, 409]

type Params = { person: string; request: string; step: string }

/** Adds something or takes a request back; what comes back is the request as it is now. Loaded when first needed. */
export async function sendOwnStep(params: Params, step: OwnStep): Promise<ServiceRequest | Refusal> {
  try {
    return await call(api.putOwnStep, params, step)
  } catch (error) {
    if (!(error instanceof ProblemError)) return 'notSent'
    if (error.status === 401) return 'signedOut'
    return closed.includes(error.status) ? 'closed' : 'notSent'
  }
}
