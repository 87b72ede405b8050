import { findJourney } from '#contract/journeys/index.ts'
import { type Answers, type Journey, parseAnswers, walk } from '#contract/journeys/journey.ts'
import type { Draft } from '#contract/service-request.ts'
import type { PageInput } from './portal.ts'

/** Where a step is asked. After the last one its answers are checked, at `check`. */
export const addressOfStep = (journey: Journey, step = 'check'): string => `/ask/${journey.id}/${step}`

/** Where to go in place of a step to which these answers do not lead: to what has to be mended first, or to the beginning. */
export function redirectWithin(journey: Journey, step: string, answers: Answers): string | undefined {
  const parsed = parseAnswers(journey, answers)
  const mend = 'mend' in parsed ? parsed.mend.id : undefined
  const asked = walk(journey, answers).map((one) => one.step.id)
  if (step === 'check' ? !mend : asked.includes(step)) return undefined
  return addressOfStep(journey, mend ?? asked[0])
}

/** Where to go on to from a step that is well answered; who came from `check` to change it goes back if nothing after it is missing. */
export function addressAfter(journey: Journey, step: string, answers: Answers, changing: boolean): string {
  const walked = walk(journey, answers)
  const later = walked.slice(walked.findIndex((one) => one.step.id === step) + 1)
  const missing = later.some(({ read }) => Object.keys(read.faults).length > 0)
  return addressOfStep(journey, changing && !missing ? undefined : later[0]?.step.id)
}

/** Where a page of questions leads instead of being drawn, by the draft that it reads. */
export function redirectFrom(pathname: string, reads: PageInput['reads']): string | undefined {
  const step = /^\/ask\/[^/]+\/([^/]+)\/?$/i.exec(pathname)?.[1]
  const draft = reads.find(({ name }) => name === 'getDraft')
  const journey = findJourney(draft?.params.journey ?? '')
  return step && draft && journey ? redirectWithin(journey, step, (draft.reply as Draft).answers) : undefined
}
