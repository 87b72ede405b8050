import { Heading } from '../../components/heading.tsx'
import { useCouncil, useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** Who may ask for a review, when, and what we do when something has changed (R67–R69). The number to ring stands below it. */
export function AskForReview() {
  const { t } = useTranslation('reviews')
  const language = useLanguage()
  const { asks, reviews, terms } = useCouncil()
  if (!asks.includes('review')) return null
  const assessment = terms.assessment?.[language] ?? t('ask.assessment')
  return (
    <section className="card" aria-labelledby="ask">
      <Heading id="ask" symbol="speech">
        {t('ask.title')}
      </Heading>
      <p>{t(`ask.${reviews.askedBy}`)}</p>
      <p>{t(`changed.${reviews.ifChanged}`, { assessment })}</p>
    </section>
  )
}
