import type { Plan } from '#contract/plan.ts'
import { Item } from '../../components/idea.tsx'
import { Lines } from '../../components/said.tsx'
import { Word } from '../../components/word.tsx'
import { useExplained } from '../../terms.ts'
import { useTranslation } from '../../translation.ts'

/** What the person needs (R1, R2), and the council's own word for where that was found out (R109). */
export function Needs({ plan: { needs } }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  const assessment = useExplained()('assessment').word
  return (
    <>
      <Lines>{t('needs.from', { assessment })}</Lines>
      <Word term="assessment" />
      <ul className="rows">
        {needs.map(({ id, title, detail }) => (
          <li key={id}>
            <Item symbol="helper" title={title} detail={detail} />
          </li>
        ))}
      </ul>
    </>
  )
}
