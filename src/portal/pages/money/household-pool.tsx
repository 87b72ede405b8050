import type { Household } from '#contract/budget.ts'
import { Heading } from '../../components/heading.tsx'
import { Said } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'

/** The budgets of one household put together: each person's part, the whole, and what that changes (R51, R52). */
export function HouseholdPool({ household: { shares, total, what } }: { household: Household }) {
  const { t } = useTranslation('money')
  return (
    <section className="card" aria-labelledby="household">
      <Heading id="household" symbol="people">
        {t('household.title')}
      </Heading>
      <p>{t('household.words')}</p>
      <dl className="three">
        {shares.map(({ name, amount }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{writeMoney(amount)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('household.total')}</dt>
          <dd>{writeMoney(total)}</dd>
        </div>
      </dl>
      {what && (
        <>
          <h3 className="mt-5">{t('household.what')}</h3>
          <p>
            <Said words={what} />
          </p>
        </>
      )}
    </section>
  )
}
