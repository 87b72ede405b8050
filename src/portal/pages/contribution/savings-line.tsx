import type { Capital } from '#contract/contribution.ts'
import { fullCostReason, savingsOf } from '#contract/contribution-sum.ts'
import { Said } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { RuleWords } from './rule-words.tsx'
import { SumLine } from './sum-line.tsx'
import type { Compared } from './sum-sheets.tsx'

/** What is counted for savings (tariff income), with the sum in words. */
export function SavingsLine({ contribution, comparison }: Compared) {
  const { t } = useTranslation('contribution')
  const { capital } = contribution
  const compared = comparison.figures.tariff
  const shown = capital.items.length > 0 && !fullCostReason(contribution)
  if (!shown && compared.verdict === 'agrees') return null
  const { savings, over, steps, counted } = savingsOf(capital)
  const amounts = {
    savings: writeMoney(savings),
    lower: writeMoney(capital.lower),
    over: writeMoney(over),
    step: writeMoney(capital.step),
    per: writeMoney(capital.per),
    counted: writeMoney(counted),
  }
  const full = over % capital.step === 0
  return (
    <SumLine place="figure-tariff" title={t('figure.tariff')} compared={compared}>
      <SavingsList items={capital.items} />
      {capital.rule ? (
        <RuleWords rule={capital.rule} about={t('figure.tariff')} />
      ) : (
        <p>{t('savings.rule', amounts)}</p>
      )}
      {over === 0 ? (
        <p>{t('savings.below', amounts)}</p>
      ) : (
        <p>
          {t('savings.above', amounts)}
          {'\n'}
          {t(full ? 'savings.exact' : 'savings.andMore', { ...amounts, steps, whole: steps - 1 })}
          {'\n'}
          <b className="num">
            {steps} × {amounts.per} = {amounts.counted}
          </b>
        </p>
      )}
    </SumLine>
  )
}

export function SavingsList({ items }: { items: Capital['items'] }) {
  return (
    <ul className="rows">
      {items.map(({ id, title, amount }) => (
        <li className="pay" key={id}>
          <span>
            <Said words={title} />
          </span>{' '}
          <span className="num">{writeMoney(amount)}</span>
        </li>
      ))}
    </ul>
  )
}
