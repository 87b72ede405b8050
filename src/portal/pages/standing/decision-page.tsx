import { useRead } from '../../query.ts'
import { NoPlan } from '../plan/no-plan.tsx'
import { NotEligibleLetter } from './not-eligible.tsx'
import { OpenAgain } from './open-again.tsx'

/** In place of every page about a plan, for someone who was found not eligible and has none. */
export default function DecisionPage() {
  const { plan, notEligible } = useRead('getPlan')
  if (notEligible) return <NotEligibleLetter decision={notEligible} />
  return plan ? <OpenAgain /> : <NoPlan />
}
