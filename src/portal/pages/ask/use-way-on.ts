import { useLocation } from 'react-router'
import type { Answers, Journey } from '#contract/journeys/journey.ts'
import { saidByAddress } from './said-by-address.ts'
import { whereToGoOn } from './where-to.ts'

/** Where to go on with a journey, and with what its first address said. */
export function useWayOn(journey: Journey): (answers: Answers) => string {
  const said = saidByAddress(journey, useLocation().search)
  return (answers) => whereToGoOn(journey, answers) + said
}
