import type { Plan } from '#contract/plan.ts'
import type { Words } from '#contract/words.ts'
import { Idea } from '../../components/idea.tsx'
import { AsWritten, Said, SaidLines } from '../../components/said.tsx'
import type { SymbolName } from '../../components/symbol-drawings.ts'
import { useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** Things said in one sentence each; in Easy Read each has its picture. */
function List({ items, symbol }: { items: Words[]; symbol: SymbolName }) {
  const easyRead = useLanguage() === 'easy-read'
  return (
    <ul className={easyRead ? 'rows' : undefined}>
      {items.map((words) => (
        <li key={words.text}>
          <Idea symbol={symbol}>
            {easyRead ? <SaidLines words={words} /> : <Said words={words} />}
            <AsWritten of={[words]} />
          </Idea>
        </li>
      ))}
    </ul>
  )
}

/** What I can do, and the support I already have: paid care is not the whole plan (R5). */
export function Strengths({ plan: { strengths } }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  return (
    <>
      {strengths.self.length > 0 && (
        <>
          <h3>{t('strengths.self')}</h3>
          <List items={strengths.self} symbol="strong" />
        </>
      )}
      {strengths.support.length > 0 && (
        <>
          <h3>{t('strengths.support')}</h3>
          <List items={strengths.support} symbol="people" />
        </>
      )}
    </>
  )
}

/** What helps to stay healthy, active and independent (R11). */
export const KeepingWell = ({ plan }: { plan: Plan }) => <List items={plan.keepingWell} symbol="heart" />
