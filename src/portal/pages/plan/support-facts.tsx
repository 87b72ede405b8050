import { useTranslation } from 'react-i18next'
import type { SupportItem } from '#contract/support.ts'
import { tel } from '../../components/ring-card.tsx'
import { Said } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'
import { useWrite } from '../../write.ts'

/** Who, when, where, what it costs, how it is paid, from and to, and what happens then (R7, R15, R112). */
export function SupportFacts({ item }: { item: SupportItem }) {
  const { t } = useTranslation(['plan', 'common'])
  const write = useWrite()
  const { provider, visits, when, where, costPerWeek, paid, from, to, atTheEnd } = item
  const starts = write.short(from)
  return (
    <dl className="facts facts--tight">
      <div>
        <dt>{t('support.who')}</dt>
        <dd>
          {provider.name}
          {provider.phone && (
            <span className="own-line">
              <a className="nowrap" href={tel(provider.phone)}>
                {provider.phone}
              </a>
            </span>
          )}
        </dd>
      </div>
      {(visits.length > 0 || when) && (
        <div>
          <dt>{t('support.when')}</dt>
          <dd>
            {visits.map((visit) => (
              <span className="own-line" key={visit.days.join() + visit.starts}>
                {write.visit(visit)}
              </span>
            ))}
            {when && <Said words={when} />}
          </dd>
        </div>
      )}
      {where && (
        <div>
          <dt>{t('support.where')}</dt>
          <dd>
            <Said words={where} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('support.cost')}</dt>
        <dd>{costPerWeek === 0 ? t('noCharge') : t('aWeek', { amount: writeMoney(costPerWeek) })}</dd>
      </div>
      {paid !== 'no-charge' && paid !== 'other' && (
        <div>
          <dt>{t('support.paid')}</dt>
          <dd>{t(`paid.${paid}`)}</dd>
        </div>
      )}
      <div>
        <dt>{t('support.from')}</dt>
        <dd>
          {to ? t('support.fromTo', { from: starts, to: write.short(to) }) : t('support.noEnd', { from: starts })}
          {atTheEnd && (
            <span className="own-line">
              <Said words={atTheEnd} />
            </span>
          )}
        </dd>
      </div>
    </dl>
  )
}
