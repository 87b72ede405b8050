import { useLanguage } from '../state.ts'
import { type Term, useExplained } from '../terms.ts'
import { useTranslation } from '../translation.ts'
import { Icon } from './icon.tsx'
import { Idea } from './idea.tsx'
import { Lines } from './said.tsx'

/**
 * What a word means, where it first stands: it opens in place, without a script too, and is open on paper (R20). In Easy
 * Read nothing is hidden, so there it stands open beside its picture.
 */
export function Word({ term }: { term: Term }) {
  const { t } = useTranslation('glossary')
  const { word, meaning } = useExplained()(term)
  if (useLanguage() === 'easy-read')
    return (
      <Idea symbol="book">
        <p>
          <b>{t('means', { word })}</b>
        </p>
        <Lines>{meaning}</Lines>
      </Idea>
    )
  return (
    <details className="fold word">
      <summary>
        {t('means', { word })}
        <Icon name="chevron-down" />
      </summary>
      <div>
        <Lines>{meaning}</Lines>
      </div>
    </details>
  )
}
