import type { Council } from '#contract/councils/council.ts'
import { addressOfStep } from '#contract/journeys/addresses.ts'
import { type Answers, type Journey, parseAnswers, walk } from '#contract/journeys/journey.ts'
import type { Draft } from '#contract/service-request.ts'
import { offeredJourney, openJourneyAt } from './offered-journeys.ts'
import type { PageInput } from './portal.ts'

/** Where to go in place of a step to which these answers do not lead: to what has to be mended first, or to the beginning. */
export function redirectWithin(journey: Journey, step: string, answers: Answers): string | undefined {
  const parsed = parseAnswers(journey, answers)
  const mend = 'mend' in parsed ? parsed.mend.id : undefined
  const asked = walk(journey, answers).map((one) => one.step.id)
  if (step === 'check' ? !mend : asked.includes(step)) return undefined
  return addressOfStep(journey, mend ?? asked[0])
}

/** Where a page of questions leads instead of being drawn, by the draft that it reads. */
export function redirectFrom(council: Council, pathname: string, reads: PageInput['reads']): string | undefined {
  const step = /^\/ask\/[^/]+\/([^/]+)\/?$/i.exec(pathname)?.[1]
  const draft = reads.find(({ name }) => name === 'getDraft')
  const journey = offeredJourney(council, draft?.params.journey ?? '')
  return step && draft && journey ? redirectWithin(journey, step, (draft.reply as Draft).answers) : undefined
}

/** Whether an address that names a journey without an account names one that is offered so. */
export function asksOpenly(council: Council, address: string): boolean {
  const [, journey = ''] = /^\/without-account\/([^/?]+)/i.exec(address) ?? []
  return journey === '' || journey === 'follow' || openJourneyAt(council, journey) !== undefined
}
