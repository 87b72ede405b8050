import { type Answers, type Journey, walk } from './journey.ts'

/** Where a journey begins. */
export const addressOfStart = ({ base, id }: Journey): string => `${base}/${id}`

/** Where a step is asked. After the last one its answers are checked, at `check`. */
export const addressOfStep = (journey: Journey, step = 'check'): string => `${addressOfStart(journey)}/${step}`

/** Where Continue leads: to the next question; who came to change an answer, back to check where nothing after it is missing. */
export function addressAfter(journey: Journey, step: string, answers: Answers, changing: boolean): string {
  const walked = walk(journey, answers)
  const later = walked.slice(walked.findIndex((one) => one.step.id === step) + 1)
  const missing = later.some(({ read }) => Object.keys(read.faults).length > 0)
  return addressOfStep(journey, changing && !missing ? undefined : later[0]?.step.id)
}
