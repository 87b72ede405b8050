import * as z from 'zod/mini'
import { Moment } from './calendar.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { PersonReference } from './person.ts'
import { NewRequestFile } from './request-files.ts'
import { CouncilStep } from './request-steps.ts'
import { RequestReference, ServiceRequest } from './service-request.ts'

/**
 * A request as the council reads it: whose record it is about, by its own reference, and who asked. `anyone` asked without an
 * account, so `person` is null and nobody was looked up: the answers say who it is about and how to reach the one who asks.
 * What the council answers is read by that one, whoever they are: never say in it what stands in a plan.
 */
export const CouncilRequest = z.strictObject({
  ...ServiceRequest.shape,
  person: z.nullable(PersonReference),
  askedBy: z.enum(['self', 'other', 'anyone']),
})
export type CouncilRequest = z.infer<typeof CouncilRequest>

/** Where the list was read to. It is given by the list itself, and says nothing else. */
const Cursor = z.string().check(z.regex(/^\d{1,18}$/))

/** Something that a person did, and the request as it is now: one that is added to or taken back is listed again. */
export const RequestEvent = z.strictObject({
  event: z.enum(['sent', 'added', 'withdrawn']),
  at: Moment,
  request: CouncilRequest,
})
export type RequestEvent = z.infer<typeof RequestEvent>

/** Said once what the council did with a request is kept; said again of the same, it is the same. */
export const StepReceipt = z.strictObject({ reference: RequestReference, step: z.uuid(), receivedAt: Moment })

/** An officer has the reference from the phone, a system the id from the list. */
const Which = z.union([z.uuid(), RequestReference])

/** The doors by which a council's system reads requests and answers them (DESIGN §6). They are part of `api`. */
export const councilRequestApi = {
  listRequestEvents: endpoint({
    method: 'GET',
    path: '/api/council/service-requests',
    needs: 'council:read-requests',
    summary:
      'What people sent, added and took back, oldest first: at most `limit` (100) after the cursor `after`; none is left out. Ask again after `next` until nothing comes',
    params: {},
    query: { after: Cursor, limit: z.string().check(z.regex(/^([1-9]\d?|100)$/)) },
    body: Nothing,
    /** `next` is where to go on from: where nothing new came the same as `after`, or null. */
    reply: z.strictObject({ events: z.array(RequestEvent), next: z.nullable(Cursor) }),
  }),
  getCouncilRequest: endpoint({
    method: 'GET',
    path: '/api/council/service-requests/:request',
    needs: 'council:read-requests',
    summary: 'One request, by its id or by the reference that the person says on the phone',
    params: { request: Which },
    body: Nothing,
    reply: CouncilRequest,
  }),
  getCouncilRequestFile: endpoint({
    method: 'GET',
    path: '/api/council/service-requests/:request/files/:file',
    needs: 'council:read-requests',
    summary: 'A photo or a PDF that was sent along with a request, as bytes to be saved',
    params: { request: Which, file: z.uuid() },
    body: Nothing,
    reply: NewRequestFile,
    file: 'reply',
  }),
  putCouncilStep: endpoint({
    method: 'PUT',
    path: '/api/council/service-requests/:request/steps/:step',
    needs: 'council:answer-requests',
    summary:
      'Acknowledge a request, say what is being done, accept or decline it, write a letter, or close it. The same id with the same words answers the same receipt, with other words 409 “other-words”; after a stage where it cannot be done 409 “wrong-stage”. To decline needs a reason that the council gives, an explanation and what to do next',
    params: { request: Which, step: z.uuid() },
    body: CouncilStep,
    reply: StepReceipt,
  }),
}
