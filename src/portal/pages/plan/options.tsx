import type { Option, Plan } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { Idea } from '../../components/idea.tsx'
import { AsWritten, Said, SaidLines } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { ForNeeds } from './for-needs.tsx'

/** The choices that were looked at, each with its price and time to arrange; the chosen ones marked, and why (R6, R8, R21). */
export function Options({ plan: { options, needs } }: { plan: Plan }) {
  return (
    <ul className="rows">
      {options.map((option) => (
        <li key={option.id}>
          <Choice option={option} needs={needs} />
        </li>
      ))}
    </ul>
  )
}

function Choice({ option, needs }: { option: Option; needs: Plan['needs'] }) {
  const { t } = useTranslation('plan')
  const { title, costPerWeek, timeToArrange, chosen, why } = option
  const price = costPerWeek === 0 ? t('noCharge') : t('aWeek', { amount: writeMoney(costPerWeek ?? 0) })
  return (
    <Idea symbol={chosen ? 'agree' : 'choice'}>
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
      <dl className="facts facts--tight">
        <div>
          <dt>{t('support.cost')}</dt>
          <dd>{costPerWeek === undefined ? t('options.noPrice') : price}</dd>
        </div>
        <div>
          <dt>{t('options.time')}</dt>
          <dd>{timeToArrange ? <Said words={timeToArrange} /> : t('options.noTime')}</dd>
        </div>
        {why && (
          <div>
            <dt>{t(chosen ? 'options.why' : 'options.whyNot')}</dt>
            <dd>
              <SaidLines words={why} />
            </dd>
          </div>
        )}
      </dl>
      <AsWritten of={[title, timeToArrange, why]} />
      <ForNeeds needs={needs} ids={option.needs} />
    </Idea>
  )
}
