import type { Practitioner } from '#contract/plan.ts'
import { Call } from '../../components/ring-card.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** The number to ring, beside the words that say to. */
export function RingHere({ practitioner }: { practitioner: Practitioner | undefined }) {
  const { t } = useTranslation('common')
  const { main } = useCouncil().contacts
  const words = practitioner ? t('ring.askFor', { name: practitioner.name }) : main.name
  return <Call words={words} phone={practitioner?.phone ?? main.phone} />
}
