import * as z from 'zod/mini'
import { IsoDate, Moment } from './calendar.ts'
import { Change } from './change.ts'
import { Agreement, Plan } from './plan.ts'

/** The number of a version in an address. */
export const VersionNumber = z.string().check(z.regex(/^[1-9]\d{0,3}$/))

/** Which plan: the care and support plan, or the support plan of somebody who cares for another (R81). */
export type PlanKind = 'plan' | 'carers-plan'

/** One version in the list of them: from when it counts, whether and when it was agreed, and when we had it. */
export const PlanVersion = z.strictObject({
  version: z.int(),
  from: IsoDate,
  state: Agreement.shape.state,
  agreedOn: z.optional(IsoDate),
  receivedAt: Moment,
})
export type PlanVersion = z.infer<typeof PlanVersion>

/** Every version of a plan that was not withdrawn, newest first (R16). */
export const PlanVersionsReply = z.strictObject({ versions: z.array(PlanVersion), asOf: Moment })

/** One version as it was published, and which is the newest. */
export const PlanVersionReply = z.strictObject({
  callMe: z.string(),
  plan: Plan,
  receivedAt: Moment,
  newest: z.int(),
  asOf: Moment,
})

/** What changed between two versions; `compared` is absent while there are not two. `versions` are all there are to choose from. */
export const VersionsCompared = z.strictObject({
  versions: z.array(PlanVersion),
  compared: z.optional(z.strictObject({ older: PlanVersion, newer: PlanVersion, changes: z.array(Change) })),
  asOf: Moment,
})
