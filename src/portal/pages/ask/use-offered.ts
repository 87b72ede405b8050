import { useLocation } from 'react-router'
import type { Answer, Field } from '#contract/journeys/fields.ts'
import { useRead } from '../../query.ts'
import { useEarlier } from './use-earlier.ts'

/**
 * What is known already and stands in a field at first, to be changed as one likes: whom the plan says the person wants
 * involved, one name to a line (R36, R66); what the person said before of how to talk with each other (R42); what the link
 * said that led here (R98); or what the request had that this one comes from (R74).
 */
export function useOffered() {
  const { plan } = useRead('getPlan')
  const { answers: toldBefore } = useRead('getCommunicationNeeds')
  const earlier = useEarlier()
  const carried = new URLSearchParams(useLocation().search)
  return (name: string, { from, address, options }: Field): Answer | undefined => {
    const known = {
      people: plan?.people?.map((person) => person.name).join('\n'),
      practitioner: plan?.practitioner?.name,
      communication: toldBefore[name],
      'earlier-reference': earlier?.reference,
      'earlier-words': earlier?.words,
    }
    const word = address && carried.get(address)
    if (word) return options.includes(word) ? word : undefined
    const offered = from && known[from]
    return offered?.length ? offered : undefined
  }
}
