import { RingCard } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { EasyReadSymbol } from '../../components/symbol.tsx'
import { useLanguage } from '../../state.ts'
import { type Explained, terms, useExplained } from '../../terms.ts'
import { useTranslation } from '../../translation.ts'

const keyOf = ({ word }: Explained): string => word.toLowerCase()

/** Every word that we explain, from a to z, in the council's own words; what a council used to say is said once (R20, R109). */
export default function GlossaryPage() {
  const { t } = useTranslation('glossary')
  const easyRead = useLanguage() === 'easy-read'
  const explain = useExplained()
  const words = terms
    .map((term) => ({ term, ...explain(term) }))
    // `localeCompare` would cost an old phone 70 ms to load the order of letters, and a server may have another.
    .sort((one, other) => Number(keyOf(one) > keyOf(other)) - Number(keyOf(one) < keyOf(other)))
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t('title')}</h1>
          <Lines>{t('lede')}</Lines>
        </div>
        <dl className="card facts">
          {words.map(({ term, word, meaning }) => (
            <div key={term} id={term}>
              <dt className={easyRead ? 'pictured' : undefined}>
                {easyRead && <EasyReadSymbol name="book" />} <span>{word}</span>
              </dt>
              <dd>
                <Lines>{meaning}</Lines>
              </dd>
            </div>
          ))}
        </dl>
        <RingCard title={t('ring')} />
      </div>
    </div>
  )
}
