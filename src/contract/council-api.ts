import * as z from 'zod/mini'
import { ActivationCode } from './activation-code.ts'
import { Moment } from './calendar.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { Person, PersonReference } from './person.ts'
import { Plan } from './plan.ts'
import { VersionNumber } from './plan-versions.ts'
import { NotEligible, Standing } from './standing.ts'

/** Said to the council's system once what it sent is kept. */
export const Receipt = z.strictObject({ reference: PersonReference, receivedAt: Moment })

/** The doors for a council's own system, each with a key of that council (DESIGN §6). They are part of `api`. */
export const councilApi = {
  putPerson: endpoint({
    method: 'PUT',
    path: '/api/council/people/:reference',
    needs: 'council:put-person',
    summary: 'Add a person, or correct what we hold of them',
    params: { reference: PersonReference },
    body: Person,
    reply: Receipt,
  }),
  putPlan: endpoint({
    method: 'PUT',
    path: '/api/council/people/:reference/plans/:version',
    needs: 'council:put-plan',
    summary: 'Publish a version of a plan; the same version with other content is refused with 409',
    params: { reference: PersonReference, version: VersionNumber },
    body: Plan,
    reply: Receipt,
  }),
  withdrawPlan: endpoint({
    method: 'DELETE',
    path: '/api/council/people/:reference/plans/:version',
    needs: 'council:put-plan',
    summary: 'Withdraw a version published in error: what it says is deleted, and its number is not used again',
    params: { reference: PersonReference, version: VersionNumber },
    body: Nothing,
    reply: Receipt,
  }),
  putCarersPlan: endpoint({
    method: 'PUT',
    path: '/api/council/people/:reference/carers-plans/:version',
    needs: 'council:put-plan',
    summary: 'Publish a version of a carer’s support plan, which is a plan of its own beside a care and support plan',
    params: { reference: PersonReference, version: VersionNumber },
    body: Plan,
    reply: Receipt,
  }),
  withdrawCarersPlan: endpoint({
    method: 'DELETE',
    path: '/api/council/people/:reference/carers-plans/:version',
    needs: 'council:put-plan',
    summary: 'Withdraw a version of a carer’s support plan published in error',
    params: { reference: PersonReference, version: VersionNumber },
    body: Nothing,
    reply: Receipt,
  }),
  putStanding: endpoint({
    method: 'PUT',
    path: '/api/council/people/:reference/standing',
    needs: 'council:put-standing',
    summary: 'Close a record to who signs in (suspended, or a death), or open it again; copies on devices go too',
    params: { reference: PersonReference },
    body: Standing,
    reply: Receipt,
  }),
  putNotEligible: endpoint({
    method: 'PUT',
    path: '/api/council/people/:reference/not-eligible',
    needs: 'council:put-not-eligible',
    summary: 'Say that a person is not eligible, with reasons and advice; shown while they have no plan',
    params: { reference: PersonReference },
    body: NotEligible,
    reply: Receipt,
  }),
  withdrawNotEligible: endpoint({
    method: 'DELETE',
    path: '/api/council/people/:reference/not-eligible',
    needs: 'council:put-not-eligible',
    summary: 'Take back the decision that a person is not eligible; again, it changes nothing',
    params: { reference: PersonReference },
    body: Nothing,
    reply: Nothing,
  }),
  putActivationCode: endpoint({
    method: 'PUT',
    path: '/api/council/people/:reference/activation-code',
    needs: 'council:put-activation-code',
    summary: 'Give a person the code that their letter carries; a new code ends the one before it',
    params: { reference: PersonReference },
    body: ActivationCode,
    reply: Receipt,
  }),
}
