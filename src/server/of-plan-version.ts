import type { Answers, Journey } from '#contract/journeys/journey.ts'
import { versionIn } from '#contract/journeys/of-plan-version.ts'
import { readPlan } from './plans.ts'
import { ProblemError } from './problems.ts'
import type { AllowedVisit } from './serve.ts'

/**
 * Refuses an answer about a version of the plan that is not the one that waits for it: it was read before the council changed
 * it, or nobody has talked it through with the person yet (R26, R27).
 */
export async function refuseOtherVersion(visit: AllowedVisit, journey: Journey, answers: Answers): Promise<void> {
  const frozen = versionIn(journey, answers)
  if (frozen === undefined) return
  const { reply } = await readPlan('plan', visit)
  if (reply.toAgree?.frozen !== frozen) throw new ProblemError('other-version')
}
