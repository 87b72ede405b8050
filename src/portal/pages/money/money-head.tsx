import type { Budget } from '#contract/budget.ts'
import { sharesOf } from '#contract/budget-sum.ts'
import type { Plan } from '#contract/plan.ts'
import { hasWordsAsWritten } from '#contract/wording.ts'
import { writeMoney } from '../../money.ts'
import { useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** Whose part is which, so that one sentence can say it all. */
const sentenceOf = (budget: Budget) => {
  const { total, council, person, others } = budget
  if (sharesOf(budget) !== total) return 'plain'
  if (person === 0) return others.length > 0 ? 'nothingShared' : 'nothing'
  if (person === total) return 'everything'
  if (others.length > 0) return council === 0 ? 'withOthers' : 'shared'
  return 'words'
}

/** The first figure is what it all costs (R45); then what the person pays, and whether the figures may still change (R44). */
export function MoneyHead({ plan, budget, asOf }: { plan: Plan; budget: Budget; asOf: string }) {
  const { t } = useTranslation(['money', 'common'])
  const write = useWrite()
  const language = useLanguage()
  const { support, directPayment, budget: shown } = plan
  const asWritten = hasWordsAsWritten([support.map(({ title }) => title), directPayment, shown], language)
  return (
    <div className="hero hero--lap">
      <div className="page">
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className="lede">
          {t(`head.${sentenceOf(budget)}`, { total: writeMoney(budget.total), person: writeMoney(budget.person) })}
        </p>
        <p className="quiet small">
          {t(`head.${budget.status}`, { date: write.short(plan.from) })}
          {'\n'}
          {t('head.what')}
        </p>
        <p className="quiet small">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
        {asWritten && <p className="quiet small">{t('common:asWritten')}</p>}
      </div>
    </div>
  )
}
