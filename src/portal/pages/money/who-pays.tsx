import type { Budget } from '#contract/budget.ts'
import type { Plan } from '#contract/plan.ts'
import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { BudgetPicture, Swatch } from './budget-picture.tsx'
import { faultsOf } from './not-adding-up.tsx'
import { type Share, useShares } from './shares.ts'

/** Who pays which part each week, as a picture and as a list, and that the parts add up, unless some sum beside them does not (R10, R46). */
export function WhoPays({ plan, budget }: { plan: Plan; budget: Budget }) {
  const { t } = useTranslation('money')
  const shares = useShares(budget)
  const { total, person, status } = budget
  const paid = shares.filter(({ amount }) => amount > 0)
  return (
    <section className="card card--waiting" aria-labelledby="who">
      <Heading id="who" symbol="money">
        {t('who.title')}
      </Heading>
      {status === 'indicative' && (
        <p>
          <span className="tag tag--wait">
            <Icon name="hourglass" />
            {t('who.indicative')}
          </span>
        </p>
      )}
      <BudgetPicture shares={paid} budget={budget} />
      <ShareList shares={shares} total={total} />
      {faultsOf(plan, budget).length === 0 && paid.length > 1 && <TheyAddUp shares={paid} total={total} />}
      {plan.contribution && (
        <ul className="acts">
          <li>
            <InApp className="act" to="/money/contribution">
              {person === 0 ? t('who.whyNothing') : t('who.howWorkedOut', { person: writeMoney(person) })}
            </InApp>
          </li>
        </ul>
      )}
    </section>
  )
}

function ShareList({ shares, total }: { shares: Share[]; total: number }) {
  const { t } = useTranslation('money')
  return (
    <dl className="three">
      {shares.map(({ key, look, words, amount }) => (
        <div key={key}>
          <dt>
            <Swatch look={look} />
            {words}
          </dt>
          <dd>{writeMoney(amount)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('total')}</dt>
        <dd>{writeMoney(total)}</dd>
      </div>
    </dl>
  )
}

function TheyAddUp({ shares, total }: { shares: Share[]; total: number }) {
  const { t } = useTranslation('money')
  return (
    <>
      <p className="mt-3">
        <span className="tag tag--good">
          <Icon name="check" />
          {t('who.addsUp')}
        </span>
      </p>
      <p className="small quiet num">
        {shares.map(({ amount }) => writeMoney(amount)).join(' + ')} = {writeMoney(total)}
      </p>
    </>
  )
}
