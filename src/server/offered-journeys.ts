import type { Council } from '#contract/councils/council.ts'
import { findOpenJourney } from '#contract/journeys/for-anyone.ts'
import { findJourney } from '#contract/journeys/index.ts'
import type { Answers, Journey } from '#contract/journeys/journey.ts'
import { notValid } from './problems.ts'

/** The journey of that name as the council asks it, where it offers it: another's is as little there as one that nobody made. */
export const offeredJourney = (council: Council, id: string): Journey | undefined =>
  council.journeys.includes(id) ? findJourney(id)?.at(council) : undefined

/** The journey of that name as anyone may ask it, where the council offers it. */
export const openJourneyAt = (council: Council, id: string): Journey | undefined =>
  council.journeys.includes(id) ? findOpenJourney(id)?.at(council) : undefined

const fieldsOf = ({ steps }: Journey): string[] => steps.flatMap(({ fields }) => Object.keys(fields))

/** Refuses a name that no step asks for: what is written under it would be lost in silence. */
export function refuseUnknownFields(journey: Journey, answers: Answers): void {
  const fields = fieldsOf(journey)
  const keys = Object.keys(answers).filter((name) => !fields.includes(name))
  if (keys.length > 0) throw notValid([{ path: ['answers'], message: '', keys }])
}

/** What was kept under names that are still asked for: the journey may have changed since. */
export const stillKnown = (journey: Journey, kept: Answers): Answers =>
  Object.fromEntries(fieldsOf(journey).flatMap((name) => (Object.hasOwn(kept, name) ? [[name, kept[name] ?? '']] : [])))
