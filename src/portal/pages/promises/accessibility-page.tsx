import { useTranslation } from 'react-i18next'
import { type Passage, Prose } from '../../components/prose.tsx'
import { useCouncil } from '../../state.ts'

export default function AccessibilityPage() {
  const { t } = useTranslation('promises')
  const { name: council } = useCouncil()
  const passages = t('accessibility.passages', { returnObjects: true, council }) as Passage[]
  return <Prose title={t('accessibility.title')} passages={passages} />
}
