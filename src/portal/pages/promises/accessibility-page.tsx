import type { Language } from '#contract/language.ts'
import { languages } from '#locales/languages.ts'
import { type Passage, Prose } from '../../components/prose.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

const namesOf = (offered: Language[]) => offered.map((one) => languages[one].name).join(', ')

/** The accessibility statement, true for the languages that this council offers. */
export default function AccessibilityPage() {
  const { t } = useTranslation('promises')
  const { name: council, languages: offered } = useCouncil()
  const unreviewed = offered.filter((one) => languages[one].reviewed !== 'by-people')
  const passages = t('accessibility.passages', {
    returnObjects: true,
    council,
    reads: t('accessibility.reads', { names: namesOf(offered) }),
    unreviewed: unreviewed.length > 0 ? t('accessibility.unreviewed', { names: namesOf(unreviewed) }) : '',
  }) as Passage[]
  return <Prose title={t('accessibility.title')} passages={passages} />
}
