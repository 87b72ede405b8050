import type { Plan } from '#contract/plan.ts'
import { Call, OtherWays } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { Word } from '../../components/word.tsx'
import { useCouncil } from '../../state.ts'
import { useExplained } from '../../terms.ts'
import { useTranslation } from '../../translation.ts'

/** The worker to ask, with every way to reach them (R13). */
export function PractitionerCard({ plan: { practitioner } }: { plan: Plan }) {
  const { t } = useTranslation(['common', 'plan'])
  const { contacts } = useCouncil()
  const worker = useExplained()('worker').word
  if (!practitioner) return null
  const { name, phone = contacts.main.phone, email = contacts.main.email } = practitioner
  return (
    <>
      <Lines>{t('ring.is', { name, worker })}</Lines>
      <Word term="worker" />
      <Call words={t('ring.askFor', { name })} phone={phone} kind="quiet" />
      <OtherWays phone={phone} email={email} />
    </>
  )
}
