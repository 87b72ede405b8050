import * as z from 'zod/mini'
import { ToAgree } from './agreeing.ts'
import { anyoneApi } from './anyone-api.ts'
import { IsoDate, Moment } from './calendar.ts'
import { councilApi } from './council-api.ts'
import { councilRecordApi } from './council-record-api.ts'
import { councilRequestApi } from './council-request-api.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { deliveryApi, noticeApi } from './notices.ts'
import { Plan } from './plan.ts'
import { PlanVersionReply, PlanVersionsReply, VersionNumber, VersionsCompared } from './plan-versions.ts'
import { requestApi } from './request-api.ts'
import { DeviceKey, Session } from './session.ts'
import { NotEligible, StandingReply } from './standing.ts'
import { WhatChanged } from './what-changed.ts'

/** Whose record: an id of this service, or `me` for the person the sign-in is linked to. */
const Whose = z.union([z.literal('me'), z.uuid()])

/** A person's plan as they read it: who it is about, the plan, and when we had it from the council. */
export const PlanReply = z.strictObject({
  person: z.strictObject({ id: z.uuid(), name: z.string(), callMe: z.string() }),
  /** Null while the council has not written a plan yet. */
  plan: z.nullable(Plan),
  receivedAt: z.nullable(Moment),
  /** What changed since the version before it, in brief; absent where nothing did. */
  changed: z.optional(WhatChanged),
  /** The newest version that the person agreed, where that is not this one (R16). */
  lastAgreed: z.optional(z.strictObject({ version: z.int(), from: IsoDate })),
  /** The version that waits for the person’s answer, where it is the newest (R25–R27). */
  toAgree: z.optional(ToAgree),
  /** The person has a support plan as a carer: `also`, or it is the `only` one and stands in `plan` (R81). */
  carersPlan: z.optional(z.enum(['also', 'only'])),
  /** The decision that the person is not eligible, where there is one and no plan. */
  notEligible: z.optional(NotEligible),
  /** The moment at which this was true. */
  asOf: Moment,
})
export type PlanReply = z.infer<typeof PlanReply>

/** Every door into the server (DESIGN §4). The server mounts it, the client calls it, OpenAPI is made from it. */
export const api = {
  getPlan: endpoint({
    method: 'GET',
    path: '/api/people/:person/plan',
    needs: 'read-plan',
    summary: 'Read the newest version of a person’s care and support plan',
    params: { person: Whose },
    body: Nothing,
    reply: PlanReply,
  }),
  getCarersPlan: endpoint({
    method: 'GET',
    path: '/api/people/:person/carers-plan',
    needs: 'read-plan',
    summary: 'Read the newest version of a person’s support plan as a carer',
    params: { person: Whose },
    body: Nothing,
    reply: PlanReply,
  }),
  listPlanVersions: endpoint({
    method: 'GET',
    path: '/api/people/:person/plans',
    needs: 'read-plan',
    summary: 'List the versions of a person’s care and support plan, newest first',
    params: { person: Whose },
    body: Nothing,
    reply: PlanVersionsReply,
  }),
  getPlanVersion: endpoint({
    method: 'GET',
    path: '/api/people/:person/plans/:version',
    needs: 'read-plan',
    summary: 'Read one version of a person’s care and support plan',
    params: { person: Whose, version: VersionNumber },
    body: Nothing,
    reply: PlanVersionReply,
  }),
  compareVersions: endpoint({
    method: 'GET',
    path: '/api/people/:person/plans/:older/compared/:newer',
    needs: 'read-plan',
    summary: 'What changed from one version to another; `newest` is the newest, `before` the one before that',
    params: {
      person: Whose,
      older: z.union([z.literal('before'), VersionNumber]),
      newer: z.union([z.literal('newest'), VersionNumber]),
    },
    body: Nothing,
    reply: VersionsCompared,
  }),
  getStanding: endpoint({
    method: 'GET',
    path: '/api/standing',
    needs: 'signed-in',
    summary: 'Whether the record that this sign-in is linked to may be read; where not, each read answers 403 “closed”',
    params: {},
    body: Nothing,
    reply: StandingReply,
  }),
  getSession: endpoint({
    method: 'GET',
    path: '/api/session',
    needs: 'signed-in',
    summary: 'Who is signed in and until when; asking does not make the session longer',
    params: {},
    body: Nothing,
    reply: Session,
  }),
  extendSession: endpoint({
    method: 'POST',
    path: '/api/session',
    needs: 'signed-in',
    summary: 'Stay signed in',
    params: {},
    body: Nothing,
    reply: Session,
  }),
  getDeviceKey: endpoint({
    method: 'GET',
    path: '/api/device-key',
    needs: 'signed-in',
    summary: 'The key that opens what this device keeps for this account',
    params: {},
    body: Nothing,
    reply: DeviceKey,
  }),
  deleteDeviceKey: endpoint({
    method: 'DELETE',
    path: '/api/device-key',
    needs: 'signed-in',
    summary:
      'Make the key anew, so that nothing that was read on this device opens again; what was written and not sent stays',
    params: {},
    body: Nothing,
    reply: Nothing,
  }),
  ...requestApi,
  ...anyoneApi,
  ...noticeApi,
  ...councilApi,
  ...councilRequestApi,
  ...councilRecordApi,
  ...deliveryApi,
}
export type Api = typeof api
export type EndpointName = keyof Api
