import type { Plan } from '#contract/plan.ts'
import { Idea } from '../../components/idea.tsx'
import { AsWritten, SaidLines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'

/** What was not agreed, as plain as what was, and what happens about it (R17). */
export function NotAgreed({ agreement: { notAgreed, next } }: { agreement: Plan['agreement'] }) {
  const { t } = useTranslation('plan')
  return (
    <>
      {notAgreed.length > 0 && (
        <>
          <h3>{t('agreement.notAgreed')}</h3>
          <ul className="rows">
            {notAgreed.map((words) => (
              <li key={words.text}>
                <Idea symbol="speech">
                  <SaidLines words={words} />
                  <AsWritten of={[words]} />
                </Idea>
              </li>
            ))}
          </ul>
        </>
      )}
      {next && (
        <>
          <h3>{t('agreement.next')}</h3>
          <Idea symbol="hourglass">
            <SaidLines words={next} />
            <AsWritten of={[next]} />
          </Idea>
        </>
      )}
    </>
  )
}
