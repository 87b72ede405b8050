import type { Council } from '#contract/councils/council.ts'
import { useCouncil, useLanguage } from './state.ts'
import { useTranslation } from './translation.ts'

/** The words of social care that we explain. */
export const terms = [
  'assessment',
  'worker',
  'plan',
  'eligible',
  'outcome',
  'personalBudget',
  'contribution',
  'directPayment',
  'review',
  'advocate',
  'carer',
  'financialAssessment',
  'relay',
  'safeguarding',
] as const
export type Term = (typeof terms)[number]
export type Explained = { word: string; meaning: string }

/** The words for which a council's document may have its own (R109). */
const own: Partial<Record<Term, keyof Council['terms']>> = { assessment: 'assessment', worker: 'worker' }

/** Explains a term, in the council's own word where it has one; what the word was before is said once, here (R20, R109). */
export function useExplained(): (term: Term) => Explained {
  const { t } = useTranslation('glossary')
  const language = useLanguage()
  const { terms: given } = useCouncil()
  return (term) => {
    const councils = own[term]
    const word = (councils && given[councils]?.[language]) ?? t(`term.${term}.word`)
    const before = term === 'assessment' ? given.assessmentBefore?.[language] : undefined
    const meaning = t(`term.${term}.meaning`)
    return { word, meaning: before ? `${meaning}\n${t('before', { before })}` : meaning }
  }
}
