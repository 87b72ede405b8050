import type { Plan } from '#contract/plan.ts'
import { Idea } from '../../components/idea.tsx'
import { AsWritten, SaidLines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
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
        <Idea key={said.text} symbol="speech">
          <SaidLines words={said} />
          <AsWritten of={[said]} />
        </Idea>
      ))}
      <footer>{name ? t('aboutMe.writtenWith', { name, date }) : t('aboutMe.written', { date })}</footer>
    </blockquote>
  )
}
