import { useTranslation } from 'react-i18next'
import type { Plan } from '#contract/plan.ts'
import { Said } from '../../components/said.tsx'
import { useWrite } from '../../write.ts'

/** The person's own words, as they said them (R18). */
export function AboutMe({ plan: { aboutMe } }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'common'])
  const write = useWrite()
  if (!aboutMe) return null
  const { words, writtenOn, writtenWith: name } = aboutMe
  const date = write.short(writtenOn)
  return (
    <blockquote className="quote">
      {words.map((said) => (
        <p key={said.text}>
          <Said words={said} />
        </p>
      ))}
      <footer>{name ? t('aboutMe.writtenWith', { name, date }) : t('aboutMe.written', { date })}</footer>
    </blockquote>
  )
}
