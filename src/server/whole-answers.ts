import { type Answers, type Journey, parseAnswers, walk } from '#contract/journeys/journey.ts'
import { refuseUnknownFields } from './offered-journeys.ts'
import { notValid } from './problems.ts'
import { hashOf } from './tokens.ts'

/** The whole answers, read by the journey; or what is wrong with which field, and in which step it is mended. */
export function answersOf(journey: Journey | undefined, written: Answers) {
  if (!journey) throw notValid([{ path: ['journey'], message: 'is none that can be asked for here' }])
  refuseUnknownFields(journey, written)
  const parsed = parseAnswers(journey, written)
  if ('answers' in parsed) return { asked: journey, answers: parsed.answers }
  const faults = walk(journey, written).flatMap(({ step, read }) =>
    Object.entries(read.faults).map(([field, fault]) => ({
      path: ['answers', field],
      message: `${fault}, in the step ${step.id}`,
    })),
  )
  throw notValid(faults)
}

/** Over the words and not their order: one day the same things may be asked, or offered, in another one. */
export const hashOfWords = (journey: string, answers: Answers): string =>
  hashOf(
    JSON.stringify([
      journey,
      ...Object.keys(answers)
        .sort()
        .map((name) => [name, typeof answers[name] === 'string' ? answers[name] : answers[name]?.toSorted()]),
    ]),
  )
