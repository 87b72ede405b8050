import type { Capital } from '#contract/contribution.ts'
import { Heading } from '../../components/heading.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'

/** What never counts for who lives at home. */
export function NotCounted({ capital }: { capital: Capital }) {
  const { t } = useTranslation('contribution')
  return (
    <section className="card" aria-labelledby="not-counted">
      <Heading id="not-counted" symbol="shield">
        {t('notCounted.title')}
      </Heading>
      <ul>
        <li>{t('notCounted.home')}</li>
        <li>{t('notCounted.savings', { lower: writeMoney(capital.lower) })}</li>
        <li>{t('notCounted.others')}</li>
      </ul>
    </section>
  )
}

/** Costs that nobody knew of may mean paying less, at home; in a care home none are taken off. */
export function AnythingMissing() {
  const { t } = useTranslation('contribution')
  return (
    <section className="card" aria-labelledby="missing">
      <Heading id="missing" symbol="question">
        {t('missing.title')}
      </Heading>
      <p>{t('missing.words')}</p>
    </section>
  )
}

/** A check of benefits, and advice on welfare rights, by telephone (R53). */
export function Benefits() {
  const { t } = useTranslation('contribution')
  return (
    <section className="card" aria-labelledby="benefits">
      <Heading id="benefits" symbol="money">
        {t('benefits.title')}
      </Heading>
      <p>{t('benefits.words')}</p>
      <p>{t('benefits.same')}</p>
    </section>
  )
}
