import { journeyWordsIn, openWordsIn } from '../../i18n.ts'
import { useTranslation } from '../../translation.ts'
import type { JourneyWords } from '../../words.ts'

/** The words of one journey; a request that was made by a journey that is no more still has its own words. */
export function useJourneyWords(id: string, openly = false): JourneyWords | undefined {
  const { i18n } = useTranslation()
  return openly ? openWordsIn(i18n, id) : journeyWordsIn(i18n, id)
}
