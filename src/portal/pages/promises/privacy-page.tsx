import { type Passage, Prose } from '../../components/prose.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

export default function PrivacyPage() {
  const { t } = useTranslation('promises')
  const { name: council } = useCouncil()
  const passages = t('privacy.passages', { returnObjects: true, council }) as Passage[]
  return <Prose title={t('privacy.title')} passages={passages} />
}
