import type { Plan } from '#contract/plan.ts'
import { InApp } from '../../components/in-app.tsx'
import { Lines } from '../../components/said.tsx'
import { Word } from '../../components/word.tsx'
import { writeMoney } from '../../money.ts'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** The personal budget: what it costs, who pays which part, and that the parts add up (R9, R10, R44–R46). */
export function MyMoney({ plan: { budget, contribution } }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  const { shortName } = useCouncil()
  if (!budget) return null
  const { total, person, council, others, status } = budget
  const rows = [
    [t('money.council', { council: shortName }), council],
    [t('money.you'), person],
    ...others.map(({ name, amount }) => [name, amount] as const),
  ] as const
  return (
    <>
      <Lines>
        {t(person === 0 ? 'money.nothing' : 'money.words', { total: writeMoney(total), person: writeMoney(person) })}
      </Lines>
      {status === 'indicative' && <Lines>{t('money.indicative')}</Lines>}
      <dl className="three">
        {rows.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{writeMoney(amount)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('money.total')}</dt>
          <dd>{writeMoney(total)}</dd>
        </div>
      </dl>
      <Lines>{t('money.word')}</Lines>
      <Word term="personalBudget" />
      <Word term="contribution" />
      <ul className="acts">
        <li>
          <InApp className="act" to="/money">
            {t('money.more')}
          </InApp>
        </li>
        {contribution && (
          <li>
            <InApp className="act" to="/money/contribution">
              {t('money.worked')}
            </InApp>
          </li>
        )}
      </ul>
    </>
  )
}
