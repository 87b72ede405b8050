import type { Budget } from '#contract/budget.ts'
import { costOf } from '#contract/budget-sum.ts'
import type { Need, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { Heading } from '../../components/heading.tsx'
import { Said } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'

/** What each need and each support item costs. An item for several needs is counted with its first, so that it all adds up (R15). */
export function WhatItIsFor({ plan: { needs, support }, budget }: { plan: Plan; budget: Budget }) {
  const { t } = useTranslation('money')
  const cost = costOf(support)
  return (
    <section aria-labelledby="what">
      <Heading id="what" symbol="helper">
        {t('what.title')}
      </Heading>
      <div className="card">
        <table>
          <caption className="sr">{t('what.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('what.support')}</th>
              <th scope="col" className="amt">
                {t('what.eachWeek')}
              </th>
            </tr>
          </thead>
          {needs.map((need) => (
            <NeedRows key={need.id} need={need} needs={needs} support={support} />
          ))}
          <tfoot>
            <tr>
              <th scope="row">{cost === budget.total ? t('total') : t('what.together')}</th>
              <td className="amt">{writeMoney(cost)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}

type Rows = { need: Need; needs: Need[]; support: SupportItem[] }

function NeedRows({ need, needs, support }: Rows) {
  const { t } = useTranslation('money')
  const own = support.filter((item) => item.needs[0] === need.id)
  const elsewhere = support.filter((item) => item.needs.slice(1).includes(need.id))
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup">
          <Said words={need.title} />
          {elsewhere.length > 0 && (
            <small>
              {t('what.elsewhere')} <Titles of={elsewhere} />
            </small>
          )}
          {own.length + elsewhere.length === 0 && <small>{t('what.nothingYet')}</small>}
        </th>
        <td className="amt">{own.length > 0 && writeMoney(costOf(own))}</td>
      </tr>
      {own.map((item) => (
        <ItemRow key={item.id} item={item} others={needs.filter(({ id }) => item.needs.slice(1).includes(id))} />
      ))}
    </tbody>
  )
}

function ItemRow({ item, others }: { item: SupportItem; others: Need[] }) {
  const { t } = useTranslation('money')
  const { title, costPerWeek, paid } = item
  return (
    <tr>
      <th scope="row" className="within">
        <Said words={title} />
        {paid !== 'no-charge' && paid !== 'other' && <small>{t(`paid.${paid}`)}</small>}
        {others.length > 0 && (
          <small>
            {t('what.alsoFor')} <Titles of={others} />
          </small>
        )}
      </th>
      <td className="amt">{costPerWeek === 0 ? t('free') : writeMoney(costPerWeek)}</td>
    </tr>
  )
}

function Titles({ of }: { of: (Need | SupportItem)[] }) {
  return of.map(({ id, title }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Said words={title} />
    </span>
  ))
}
