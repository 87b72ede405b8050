import type { Answer, Field } from '#contract/journeys/fields.ts'
import { useRead } from '../../query.ts'

/**
 * What is known already and stands in a field at first, to be changed as one likes: whom the plan says the person wants
 * involved, one name to a line (R36, R66); or what the person said before of how to talk with each other (R42).
 */
export function useOffered() {
  const { plan } = useRead('getPlan')
  const { answers: toldBefore } = useRead('getCommunicationNeeds')
  return (name: string, { from }: Field): Answer | undefined => {
    const known = {
      people: plan?.people?.map((person) => person.name).join('\n'),
      communication: toldBefore[name],
    }
    const offered = from && known[from]
    return offered?.length ? offered : undefined
  }
}
