import { Heading } from '../../components/heading.tsx'
import { useTranslation } from '../../translation.ts'

/** A budget that is not enough is a reason for a review (R50); benefits may be missing too (R53). Both by telephone. */
export function NotEnough() {
  const { t } = useTranslation('money')
  return (
    <section className="card" aria-labelledby="enough">
      <Heading id="enough" symbol="question">
        {t('enough.title')}
      </Heading>
      <p>{t('enough.words')}</p>
      <p>{t('enough.benefits')}</p>
      <p>{t('enough.same')}</p>
    </section>
  )
}
