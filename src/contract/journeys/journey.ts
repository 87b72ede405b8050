import type { Council } from '../councils/council.ts'
import type { Permission } from '../endpoint.ts'
import type { FileFault } from '../request-files.ts'
import { type Answer, type Field, type FieldFault, readField } from './fields.ts'

/** What was answered so far, by the names of the fields; each name is in one step only. */
export type Answers = Record<string, Answer>
/** What is wrong with what was written, or with a file that was chosen, by the names of the fields. */
export type Faults = Record<string, FieldFault | FileFault>
/** What came of reading one step: what can be taken, and what is wrong. */
export type StepRead = { answers: Answers; faults: Faults }

type Fields = Record<string, Field>
// biome-ignore lint/suspicious/noExplicitAny: a step sees the answers before it, which are others in each journey.
type When = (answers: any) => boolean

type Where = (council: Council) => boolean
type Base = '/ask' | '/without-account'

/** One page of questions, asked only `when` the answers before it say so, and only `where` the council's data do. */
export type Step = { id: string; fields: Fields; when: When; where: Where }
/** Whether a page asks for photos or PDFs. */
export const asksForFiles = ({ fields }: Step): boolean => Object.values(fields).some(({ kind }) => kind === 'files')
type AnswersTo<F extends Fields> = { [Name in keyof F]?: F[Name] extends Field<infer Value> ? Value : never }

/**
 * A form, declared once as ordered steps (DESIGN §4): question page, validation, check answers, draft, outbox, server, copy
 * and the way without JavaScript read it. The next step is computed, so a journey cannot loop.
 */
export class Journey<Known extends object = object> {
  readonly id: string
  readonly needs: Permission
  readonly steps: readonly Step[]
  /** Where its pages are: with an account, or without one. */
  readonly base: Base

  constructor(
    id: string,
    { needs, steps = [], base = '/ask' }: { needs: Permission; steps?: readonly Step[]; base?: Base },
  ) {
    this.id = id
    this.needs = needs
    this.steps = steps
    this.base = base
  }

  /** The same journey with one more step. `when` sees the answers of the steps before it, and of no later one. */
  step<const F extends Fields>(
    id: string,
    fields: F,
    { when = () => true, where = () => true }: { when?: (answers: Known) => boolean; where?: Where } = {},
  ): Journey<Known & AnswersTo<F>> {
    return new Journey(this.id, { ...this, steps: [...this.steps, { id, fields, when, where }] })
  }

  /** The same journey with those steps alone that this council asks. */
  at(council: Council): Journey<Known> {
    return new Journey(this.id, { ...this, steps: this.steps.filter(({ where }) => where(council)) })
  }
}

/** Begins to declare a journey. */
export const journey = (id: string, { needs }: { needs: Permission }) => new Journey(id, { needs })

/** Reads what was written on one page. What is wrong is not among the answers; the caller keeps what was written. */
export function readStep(step: Step, written: Answers): StepRead {
  const read: StepRead = { answers: {}, faults: {} }
  for (const [name, field] of Object.entries(step.fields)) {
    const result = readField(field, written[name])
    if ('fault' in result) read.faults[name] = result.fault
    else if (result.answer !== undefined) read.answers[name] = result.answer
  }
  return read
}

/** The steps that these answers lead through, and what is answered in them; what is no longer asked is dropped. */
export function walk({ steps }: Journey, written: Answers): { step: Step; read: StepRead }[] {
  const walked: { step: Step; read: StepRead }[] = []
  let answers: Answers = {}
  for (const step of steps) {
    if (!step.when(answers)) continue
    const read = readStep(step, written)
    walked.push({ step, read })
    answers = { ...answers, ...read.answers }
  }
  return walked
}

const isWhole = ({ read }: { read: StepRead }) => Object.keys(read.faults).length === 0

/** The answers of a whole journey, or the first step that has to be mended. */
export function parseAnswers(journey: Journey, written: Answers): { answers: Answers } | { mend: Step } {
  const walked = walk(journey, written)
  const broken = walked.find((one) => !isWhole(one))
  if (broken) return { mend: broken.step }
  return { answers: Object.assign({}, ...walked.map(({ read }) => read.answers)) }
}
