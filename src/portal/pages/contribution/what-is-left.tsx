import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { FigureLine } from './figure-line.tsx'
import { Sheet, SheetTotal } from './sheet.tsx'
import type { Compared } from './sum-sheets.tsx'

/** What is left over, what of it is asked for, and that it is never more than the care costs. */
export function WhatIsLeft({ contribution, comparison, full }: Compared & { full: boolean }) {
  const { t } = useTranslation('contribution')
  const { percentage, minimumCharge, chargeableCost, figures } = contribution
  const { available, assessed, contribution: pays } = comparison.figures
  const { income, tariff, leftOut, toLiveOn, housing, disability } = figures
  const showAvailable = full || available.verdict === 'differs' || available.council !== pays.council
  const showAssessed = assessed.verdict === 'differs' || assessed.council !== available.council
  return (
    <Sheet id="left" title={t('left.title')} symbol="goal">
      <ul>
        <Pay words={t('in.total')} amount={writeMoney(income + tariff - leftOut)} />
        <Pay words={t('left.takeOff')} amount={`−\u00a0${writeMoney(toLiveOn + housing + disability)}`} />
        {showAvailable && <FigureLine name="available" compared={available} />}
        {showAssessed && <FigureLine name="assessed" compared={assessed} percentage={percentage} />}
        {minimumCharge > 0 && <Words words={t('left.minimum', { minimum: writeMoney(minimumCharge) })} />}
        {!full && <Words words={t('left.cost', { cost: writeMoney(chargeableCost) })} />}
        {!full && pays.verdict === 'differs' && <FigureLine name="contribution" compared={pays} />}
      </ul>
      {!full && <SheetTotal words={t('figure.contribution')} amount={pays.council} />}
      {!full && pays.verdict === 'follows' && (
        <p className="line line--off">
          <span className="pay">
            <span>{t('left.byTheRule')}</span> <b className="num">{writeMoney(pays.ours)}</b>
          </span>
        </p>
      )}
    </Sheet>
  )
}

function Pay({ words, amount }: { words: string; amount: string }) {
  return (
    <li className="line">
      <div>
        <span>{words}</span> <span className="num">{amount}</span>
      </div>
    </li>
  )
}

const Words = ({ words }: { words: string }) => <li className="line quiet">{words}</li>
