import type { Contribution, ContributionLine } from '#contract/contribution.ts'
import type { Comparison, FigureName } from '#contract/contribution-check.ts'
import { fullCostReason } from '#contract/contribution-sum.ts'
import { useTranslation } from '../../translation.ts'
import { FigureLine } from './figure-line.tsx'
import { GivenLine } from './given-line.tsx'
import { SavingsLine } from './savings-line.tsx'
import { Sheet, SheetTotal } from './sheet.tsx'
import { WhatIsLeft } from './what-is-left.tsx'

export type Compared = { contribution: Contribution; comparison: Comparison }
type Kind = ContributionLine['kind']

/**
 * The working-out as a till receipt: what comes in, what must be kept, what is left. Without any line there is nothing to show.
 * For who pays the full cost a council may leave empty what is left; then it is not shown as nothing.
 */
export function SumSheets(compared: Compared) {
  const { t } = useTranslation('contribution')
  const { contribution, comparison } = compared
  const full = fullCostReason(contribution) !== undefined
  const oddBefore = Object.entries(comparison.figures).some(
    ([name, { verdict }]) => name !== 'contribution' && verdict === 'differs',
  )
  if (full && contribution.lines.length === 0 && !oddBefore) return null
  const { income, tariff, leftOut, toLiveOn, housing, disability, available, assessed } = contribution.figures
  const workedOn = !full || available > 0 || assessed > 0
  return (
    <>
      {full && <p className="mt-5">{t('fullCost.sum')}</p>}
      <Sheet id="in" title={t('in.title')} symbol="money">
        <ul>
          <Lines kind="income" figure="income" {...compared} />
          <SavingsLine {...compared} />
          <Lines kind="left-out" figure="leftOut" {...compared} />
        </ul>
        <SheetTotal words={t('in.total')} amount={income + tariff - leftOut} />
      </Sheet>
      <Sheet id="keep" title={t('keep.title')} symbol="heart">
        <ul>
          <Lines kind="to-live-on" figure="toLiveOn" {...compared} />
          <Lines kind="housing" figure="housing" {...compared} />
          <Lines kind="disability" figure="disability" {...compared} />
        </ul>
        <SheetTotal words={t('keep.total')} amount={toLiveOn + housing + disability} />
      </Sheet>
      {workedOn && <WhatIsLeft {...compared} full={full} />}
    </>
  )
}

/** The lines of one kind; what they make together is a line of its own only where it does not agree. */
function Lines({ kind, figure, contribution, comparison }: Compared & { kind: Kind; figure: FigureName }) {
  return (
    <>
      {comparison.lines
        .filter(({ line }) => line.kind === kind)
        .map((one) => (
          <GivenLine key={one.line.id} contribution={contribution} {...one} />
        ))}
      {comparison.figures[figure].verdict === 'differs' && (
        <FigureLine name={figure} compared={comparison.figures[figure]} minus={kind !== 'income'} />
      )}
    </>
  )
}
