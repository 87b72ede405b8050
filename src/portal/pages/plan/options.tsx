import { useTranslation } from 'react-i18next'
import type { Plan } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { Said } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'

/** The choices that were looked at, with price and time to arrange; the chosen one marked, and why (R6, R8, R21). */
export function Options({ plan: { options } }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  return (
    <ul className="rows">
      {options.map(({ id, title, costPerWeek, timeToArrange, chosen, why }) => (
        <li key={id}>
          <p>
            <b>
              <Said words={title} />
            </b>
          </p>
          {chosen && (
            <p>
              <span className="tag tag--good">
                <Icon name="check" />
                {t('options.chosen')}
              </span>
            </p>
          )}
          <p>
            {costPerWeek === 0 && `${t('noCharge')}.\n`}
            {costPerWeek ? `${t('aWeek', { amount: writeMoney(costPerWeek) })}.\n` : ''}
            {timeToArrange && (
              <>
                {t('options.time')} <Said words={timeToArrange} />
              </>
            )}
          </p>
          {why && (
            <p>
              {t('options.why')} <Said words={why} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
