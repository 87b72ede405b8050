import * as z from 'zod/mini'
import { ClockTime, IsoDate, Moment } from './calendar.ts'
import { Words } from './words.ts'

/** Why a council does not do what was asked (R71–R74). Which of them it may give stands in its document. */
export const DeclineReason = z.enum([
  'plan-is-satisfactory',
  'minor-issue',
  'incorrect-information',
  'is-a-complaint',
  'other',
])
export type DeclineReason = z.infer<typeof DeclineReason>

const said = z.array(Words).check(z.minLength(1), z.maxLength(40))

/** What a council does with a request. A decline without its reason, an explanation and what to do next is none (R75, R76). */
export const CouncilStep = z.discriminatedUnion('kind', [
  /** A person has read it. `answerBy` is the day by which the council promises an answer. */
  z.strictObject({ kind: z.literal('acknowledged'), answerBy: z.optional(IsoDate) }),
  /** What the council is doing, and what the person can do meanwhile. */
  z.strictObject({
    kind: z.literal('being-looked-at'),
    doing: said,
    youCan: z.optional(said),
    answerBy: z.optional(IsoDate),
  }),
  z.strictObject({
    kind: z.literal('accepted'),
    words: said,
    meeting: z.optional(
      z.strictObject({
        on: IsoDate,
        at: z.optional(ClockTime),
        where: z.optional(Words),
        people: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(20)),
      }),
    ),
  }),
  /** `incorrect` says which information was thought wrong; it must be there with that reason (R73). */
  z.strictObject({
    kind: z.literal('declined'),
    reason: DeclineReason,
    explanation: said,
    next: said,
    incorrect: z.optional(said),
  }),
  z.strictObject({ kind: z.literal('letter'), title: Words, words: said }),
  z.strictObject({ kind: z.literal('done'), words: z.optional(said) }),
])
export type CouncilStep = z.infer<typeof CouncilStep>

/** What the person does with their own request once it is sent. */
export const OwnStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), text: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)) }),
  z.strictObject({ kind: z.literal('withdrawn') }),
])
export type OwnStep = z.infer<typeof OwnStep>

/** One thing that was done with a request, by whom and when; its id is chosen by who did it, and it counts once. */
export const RequestStep = z.strictObject({
  id: z.uuid(),
  at: Moment,
  step: z.union([CouncilStep, OwnStep]),
})
export type RequestStep = z.infer<typeof RequestStep>
export type StepKind = RequestStep['step']['kind']

/** Where a request is (R70): the first is given by receiving it, each other by what was done last. */
export const RequestStage = z.enum(['received', 'being-looked-at', 'decided', 'done', 'withdrawn'])
export type RequestStage = z.infer<typeof RequestStage>

const stages: Record<StepKind, RequestStage | undefined> = {
  acknowledged: 'being-looked-at',
  'being-looked-at': 'being-looked-at',
  accepted: 'decided',
  declined: 'decided',
  done: 'done',
  withdrawn: 'withdrawn',
  letter: undefined,
  added: undefined,
}

/** The stage that the steps so far have led to; a letter and added words lead nowhere by themselves. */
export const stageOf = (steps: { step: { kind: StepKind } }[]): RequestStage =>
  steps.map(({ step }) => stages[step.kind]).findLast((stage) => stage !== undefined) ?? 'received'

/** The steps that end what was asked for: from then on a request is not open any more. */
export const endingKinds = (Object.keys(stages) as StepKind[]).filter((kind) =>
  ['decided', 'done', 'withdrawn'].includes(stages[kind] ?? ''),
)

/** After which stages a step may come. A decision may be made again, as after a complaint; what is taken back stays so. */
const after: Record<StepKind, RequestStage[]> = {
  acknowledged: ['received', 'being-looked-at'],
  'being-looked-at': ['received', 'being-looked-at'],
  accepted: ['received', 'being-looked-at', 'decided'],
  declined: ['received', 'being-looked-at', 'decided'],
  done: ['received', 'being-looked-at', 'decided'],
  letter: ['received', 'being-looked-at', 'decided', 'done', 'withdrawn'],
  added: ['received', 'being-looked-at', 'decided'],
  withdrawn: ['received', 'being-looked-at'],
}
export const mayFollow = (kind: StepKind, stage: RequestStage): boolean => after[kind].includes(stage)
