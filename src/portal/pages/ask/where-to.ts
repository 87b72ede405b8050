import { addressOfStart, addressOfStep } from '#contract/journeys/addresses.ts'
import { type Answers, type Journey, parseAnswers, type Step, walk } from '#contract/journeys/journey.ts'

const isMissing = ({ read }: ReturnType<typeof walk>[number]) => Object.keys(read.faults).length > 0

/** The step of an address; where these answers do not lead to it, the first that has to be mended, or the last. */
export function stepAt(journey: Journey, answers: Answers, id: string | undefined): Step {
  const asked = walk(journey, answers).map(({ step }) => step)
  const parsed = parseAnswers(journey, answers)
  const step = asked.find((one) => one.id === id) ?? ('mend' in parsed ? parsed.mend : asked.at(-1))
  if (!step) throw new Error(`${journey.id} asks nothing`)
  return step
}

/** Which question it is, of how many that these answers lead to, and where one comes from. Who came to change an answer goes back to check. */
export function placeOf(journey: Journey, answers: Answers, step: Step, changing: boolean) {
  const asked = walk(journey, answers).map(({ step: { id } }) => id)
  const place = asked.indexOf(step.id)
  const before = place > 0 ? addressOfStep(journey, asked[place - 1]) : addressOfStart(journey)
  return { at: place + 1, of: asked.length, back: changing ? addressOfStep(journey) : before }
}

/** Where to go on with what was begun: at the first question that has to be mended or that nobody has looked at, else at check. */
export function whereToGoOn(journey: Journey, answers: Answers): string {
  const isNew = ({ fields }: Step) => Object.keys(fields).every((name) => answers[name] === undefined)
  return addressOfStep(journey, walk(journey, answers).find((one) => isMissing(one) || isNew(one.step))?.step.id)
}

/** The step before the answers are checked. */
export const lastStep = (journey: Journey, answers: Answers): string =>
  addressOfStep(journey, walk(journey, answers).at(-1)?.step.id)
