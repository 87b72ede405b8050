import type { Contribution, ContributionLine } from '#contract/contribution.ts'
import type { Compared } from '#contract/contribution-check.ts'
import { perWeekOf } from '#contract/contribution-sum.ts'
import { Said } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { RuleWords } from './rule-words.tsx'
import { SumLine } from './sum-line.tsx'

/** A line that the council counted from an amount or a rate: what it is, what it was counted from, and the rule. */
export function GivenLine({
  line,
  contribution,
  ...compared
}: Compared & { line: ContributionLine; contribution: Contribution }) {
  const { t } = useTranslation('contribution')
  const { id, kind, title, meaning, rule } = line
  const inCareHome = kind === 'to-live-on' && contribution.setting === 'care-home'
  return (
    <SumLine place={`line-${id}`} title={<Said words={title} />} compared={compared} minus={kind !== 'income'}>
      <p>{meaning ? <Said words={meaning} /> : t(inCareHome ? 'meaning.toLiveOnInCareHome' : `meaning.${kind}`)}</p>
      <CountedFrom line={line} contribution={contribution} />
      {rule && <RuleWords rule={rule} about={title} />}
    </SumLine>
  )
}

/** How the weekly amount comes about: an amount paid every so often, or a rate of the council's table. */
function CountedFrom({ line: { given }, contribution }: { line: ContributionLine; contribution: Contribution }) {
  const { t } = useTranslation('contribution')
  if ('amount' in given) {
    const { amount, every } = given
    return <p>{t(`given.${every}`, { amount: writeMoney(amount), week: writeMoney(perWeekOf(amount, every)) })}</p>
  }
  const rate = contribution.rates.find(({ id }) => id === given.rate)
  if (!rate) return <p>{t('given.noRate')}</p>
  return (
    <p>
      {t('given.rate', { year: rate.year, week: writeMoney(rate.perWeek) })}
      {rate.sample && `\n${t('rates.sample')}`}
    </p>
  )
}
