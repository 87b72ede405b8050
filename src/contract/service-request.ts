import * as z from 'zod/mini'
import { codeSigns } from './activation-code.ts'
import { Moment } from './calendar.ts'
import { planLimits } from './journeys/fields.ts'
import { RequestFile } from './request-files.ts'
import { RequestStage, RequestStep } from './request-steps.ts'

/** Which journey a request was made by, as in `journeys`. */
export const JourneyId = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/), z.maxLength(40))
export type JourneyId = z.infer<typeof JourneyId>

/** The most that an answer may hold, right or wrong: a text of so many characters, or so many ticks of so many characters. */
export const answerLimits = { text: 8000, tick: planLimits.characters, ticks: planLimits.items }

/** What was answered, by the names of the fields: one text, or what was ticked. The journey says what may be in it. */
export const Answers = z.record(
  z.string().check(z.regex(/^[a-zA-Z]+$/), z.maxLength(40)),
  z.union([
    z.string().check(z.maxLength(answerLimits.text)),
    z.array(z.string().check(z.maxLength(answerLimits.tick))).check(z.maxLength(answerLimits.ticks)),
  ]),
)

/** What somebody asks for. Its id is made when the form opens, and is the key under which it counts once (DESIGN §4). */
export const NewServiceRequest = z.strictObject({ journey: JourneyId, answers: Answers })
export type NewServiceRequest = z.infer<typeof NewServiceRequest>

/** The number to say on the phone, as `ABCD-EFGH`, of signs that nobody mistakes. */
export const RequestReference = z.string().check(z.regex(new RegExp(`^[${codeSigns}]{4}-[${codeSigns}]{4}$`)))

/** That we have it: the id it was sent under, the reference to say on the phone, and when we had it. */
export const Receipt = z.strictObject({
  id: z.uuid(),
  reference: RequestReference,
  journey: JourneyId,
  receivedAt: Moment,
})
export type Receipt = z.infer<typeof Receipt>

/** The person's own request that another one comes from. A complaint keeps its date (R74). */
export const EarlierRequest = z.strictObject({ id: z.uuid(), reference: RequestReference, receivedAt: Moment })
export type EarlierRequest = z.infer<typeof EarlierRequest>

/**
 * A request as the person reads it: what they sent, where it is, and what was done with it, oldest first. `earlier` is there
 * where the answer of that name is the reference of something that the same person had sent before, `files` is what we have of those that the answers name.
 */
export const ServiceRequest = z.strictObject({
  ...Receipt.shape,
  answers: Answers,
  stage: RequestStage,
  steps: z.array(RequestStep),
  earlier: z.optional(EarlierRequest),
  files: z.optional(z.array(RequestFile)),
})
export type ServiceRequest = z.infer<typeof ServiceRequest>

/** What the person told us last of how to talk with each other, by the names of its fields; empty where they said nothing. */
export const CommunicationNeeds = z.strictObject({ answers: Answers, saidAt: z.nullable(Moment) })
export type CommunicationNeeds = z.infer<typeof CommunicationNeeds>
/** The journey in which they say it. */
export const communicationJourney: JourneyId = 'communication-needs'

/** What is answered so far and not sent, with the id it will be sent under. */
export const Draft = z.strictObject({ id: z.uuid(), answers: Answers, savedAt: z.nullable(Moment) })
export type Draft = z.infer<typeof Draft>
