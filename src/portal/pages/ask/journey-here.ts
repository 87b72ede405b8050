import { useLocation } from 'react-router'
import { findOpenJourney } from '#contract/journeys/for-anyone.ts'
import { findJourney } from '#contract/journeys/index.ts'
import type { Journey } from '#contract/journeys/journey.ts'
import { useCouncil } from '../../state.ts'
import type { JourneyWords } from '../../words.ts'
import { useJourneyWords } from './journey-words.ts'

type Here = { journey: Journey; words: JourneyWords; stepId: string | undefined }

/** The journey, as this council asks it, and the step that the address names. The server answers for an address that names no journey. */
export function useJourneyHere(): Here {
  const [, base, id = '', stepId] = useLocation().pathname.split('/')
  const openly = base === 'without-account'
  const [council, words] = [useCouncil(), useJourneyWords(id, openly)]
  const journey = (openly ? findOpenJourney(id) : findJourney(id))?.at(council)
  if (!journey || !words) throw new Error('a page of a journey is drawn where there is one')
  return { journey, words, stepId }
}
