import { findJourney } from '#contract/journeys/index.ts'
import type { ServiceRequest } from '#contract/service-request.ts'
import { useReadIfNamed } from '../../query.ts'

/** What somebody wrote of their own: the long texts of the first question, which in every journey is what it is about. */
function ownWords({ journey, answers }: ServiceRequest): string {
  const [first] = findJourney(journey)?.steps ?? []
  const texts = Object.entries(first?.fields ?? {}).filter(([, { kind }]) => kind === 'long-text')
  return texts.flatMap(([name]) => answers[name] ?? []).join('\n\n')
}

/** The request that this one comes from, where the address names one: its reference, and what it said (R74). */
export function useEarlier(): { reference: string; words: string } | undefined {
  const earlier = useReadIfNamed('getServiceRequest')
  return earlier ? { reference: earlier.reference, words: ownWords(earlier) } : undefined
}
