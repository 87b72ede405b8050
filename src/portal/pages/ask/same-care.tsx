import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import type { JourneyWords } from '../../words.ts'

/** That asking changes nothing about one's care, as this journey says it: once before the first question, and again at the end (R93). */
export function SameCare({ words }: { words: JourneyWords | undefined }) {
  const { t } = useTranslation('ask')
  return <Lines>{words?.start.facts?.same?.words ?? t('start.same.words')}</Lines>
}
