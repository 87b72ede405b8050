import { savingsOf } from '#contract/contribution-sum.ts'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { FigureLine } from './figure-line.tsx'
import { SavingsList } from './savings-line.tsx'
import { Sheet, SheetTotal } from './sheet.tsx'
import type { Compared } from './sum-sheets.tsx'

/** Why somebody pays the full cost: their savings are above the limit, or we do not know of their money; and what can be done. */
export function FullCost({ contribution, comparison, reason }: Compared & { reason: 'savings' | 'not-disclosed' }) {
  const { t } = useTranslation('contribution')
  const { capital, chargeableCost } = contribution
  const pays = comparison.figures.contribution
  const amounts = { savings: writeMoney(savingsOf(capital).savings), upper: writeMoney(capital.upper) }
  return (
    <Sheet id="full-cost" title={t('fullCost.title')} symbol="money">
      <ul>
        <li className="line">
          <p>{t(`fullCost.${reason}`, amounts)}</p>
          <p>{t(`fullCost.then.${reason}`, amounts)}</p>
          {reason === 'savings' && <SavingsList items={capital.items} />}
        </li>
        <li className="line">
          <div>
            <span>{t('fullCost.cost')}</span> <span className="num">{writeMoney(chargeableCost)}</span>
          </div>
        </li>
        {pays.verdict === 'differs' && <FigureLine name="contribution" compared={pays} />}
      </ul>
      <SheetTotal words={t('figure.contribution')} amount={pays.council} />
    </Sheet>
  )
}
