import type { CouncilStep, RequestStep } from '#contract/request-steps.ts'
import { Accepted } from './accepted.tsx'
import { Declined } from './declined.tsx'
import type { Followable } from './taken-further.ts'

type Decision = Extract<CouncilStep, { kind: 'accepted' | 'declined' }>

/** What was decided last: a decision may be made again, as after a complaint. */
export function decisionOf(steps: RequestStep[]): { at: string; step: Decision } | undefined {
  return steps
    .flatMap(({ at, step }) => (step.kind === 'accepted' || step.kind === 'declined' ? [{ at, step }] : []))
    .at(-1)
}

/** What the council decided and why, with what one can do about it. */
export function Answer({ request }: { request: Followable }) {
  const decision = decisionOf(request.steps)
  if (!decision) return null
  const { at, step } = decision
  if (step.kind === 'accepted') return <Accepted at={at} step={step} />
  return <Declined at={at} step={step} request={request} />
}
