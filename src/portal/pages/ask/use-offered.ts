import { useLocation } from 'react-router'
import { type Answer, type Field, readField } from '#contract/journeys/fields.ts'
import { useReadIfHere } from '../../query.ts'
import { useEarlier } from './use-earlier.ts'

/**
 * What is known already and stands in a field at first, to be changed as one likes: whom the plan says the person wants
 * involved, one name to a line (R36, R66); what the person said before of how to talk with each other (R42); what the link
 * that led here was about (R23, R98); what the request had that this one comes from (R74); or the version that waits for an answer (R26).
 */
export function useOffered() {
  const { plan, toAgree } = useReadIfHere('getPlan') ?? {}
  const toldBefore = useReadIfHere('getCommunicationNeeds')?.answers
  const earlier = useEarlier()
  const inAddress = new URLSearchParams(useLocation().search)
  return (name: string, field: Field): Answer | undefined => {
    if (field.inAddress) return fromLink(field, inAddress.get(field.inAddress))
    const { from } = field
    const known = {
      people: plan?.people?.map((person) => person.name).join('\n'),
      practitioner: plan?.practitioner?.name,
      communication: toldBefore?.[name],
      'newest-version': toAgree?.frozen,
      'earlier-reference': earlier?.reference,
      'earlier-words': earlier?.words,
    }
    const offered = from && known[from]
    return offered?.length ? offered : undefined
  }
}

/** Somebody may have written the address by hand: what cannot be chosen is not taken from it. */
function fromLink(field: Field, word: string | null): Answer | undefined {
  const read = readField(field, word ?? '')
  return 'answer' in read ? read.answer : undefined
}
