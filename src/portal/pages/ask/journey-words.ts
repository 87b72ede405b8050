import { journeyWordsIn } from '../../i18n.ts'
import { useTranslation } from '../../translation.ts'
import type { JourneyWords } from '../../words.ts'

/** The words of one journey; a request that was made by a journey that is no more still has its own words. */
export function useJourneyWords(id: string): JourneyWords | undefined {
  const { i18n } = useTranslation()
  return journeyWordsIn(i18n, id)
}
