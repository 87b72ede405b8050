import type { DirectPayment } from '#contract/budget.ts'
import { perWeekOf } from '#contract/contribution-sum.ts'
import type { Plan } from '#contract/plan.ts'
import { Heading } from '../../components/heading.tsx'
import { Said } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** A direct payment: how much, how often, for what, what it may be used for, and what was paid (R47–R49). */
export function DirectPaymentCard({ plan, payment }: { plan: Plan; payment: DirectPayment }) {
  const { t } = useTranslation('money')
  const { amount, every, use } = payment
  const items = plan.support.filter(({ id }) => payment.support.includes(id))
  const needs = plan.needs.filter(({ id }) => items.some((item) => item.needs.includes(id)))
  return (
    <section className="card" aria-labelledby="direct-payment">
      <Heading id="direct-payment" symbol="shopping">
        {t('direct.title')}
      </Heading>
      <p>{t('direct.words')}</p>
      <dl className="facts">
        <div>
          <dt>{t('direct.amount')}</dt>
          <dd>
            <span className="own-line">{t(`every.${every}`, { amount: writeMoney(amount) })}</span>
            {every !== 'week' && (
              <span className="own-line quiet">
                {t('direct.thatIs', { week: writeMoney(perWeekOf(amount, every)) })}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('direct.for')}</dt>
          <dd>
            {items.map(({ id, title }) => (
              <span className="own-line" key={id}>
                <Said words={title} />
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('direct.needs')}</dt>
          <dd>
            {needs.map(({ id, title }) => (
              <span className="own-line" key={id}>
                <Said words={title} />
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('direct.use')}</dt>
          <dd>
            <Said words={use} />
          </dd>
        </div>
      </dl>
      <Payments payments={payment.payments} />
    </section>
  )
}

/** Newest first, so that the last one is found at once. */
function Payments({ payments }: { payments: DirectPayment['payments'] }) {
  const { t } = useTranslation('money')
  const write = useWrite()
  if (payments.length === 0) return <p>{t('direct.nonePaid')}</p>
  const newestFirst = [...payments].sort((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
  return (
    <table className="mt-5">
      <caption>{t('direct.paid')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('direct.on')}</th>
          <th scope="col" className="amt">
            {t('direct.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {newestFirst.map(({ on, amount }) => (
          <tr key={on + amount}>
            <th scope="row">{write.date(on)}</th>
            <td className="amt">{writeMoney(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
