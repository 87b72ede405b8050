import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { findJourney } from '#contract/journeys/index.ts'
import type { Journey } from '#contract/journeys/journey.ts'
import { journeyWordsIn } from '../../i18n.ts'
import type { JourneyWords } from '../../words.ts'

/** The words of one journey; a request that was made by a journey that is no more still has its own words. */
export function useJourneyWords(id: string): JourneyWords | undefined {
  const { i18n } = useTranslation()
  return journeyWordsIn(i18n, id)
}

type Here = { journey: Journey; words: JourneyWords; stepId: string | undefined }

/** The journey and the step that the address names. The server answers for an address that names no journey. */
export function useJourneyHere(): Here {
  const [, , id = '', stepId] = useLocation().pathname.split('/')
  const [journey, words] = [findJourney(id), useJourneyWords(id)]
  if (!journey || !words) throw new Error('a page of a journey is drawn where there is one')
  return { journey, words, stepId }
}
