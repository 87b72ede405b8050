import { compareContribution } from '#contract/contribution-check.ts'
import { fullCostReason } from '#contract/contribution-sum.ts'
import { hasWordsAsWritten } from '#contract/wording.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { NotHappy } from '../../components/not-happy.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { writeMoney } from '../../money.ts'
import { useRead } from '../../query.ts'
import { useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { FullCost } from './full-cost.tsx'
import { NoContribution } from './no-contribution.tsx'
import { Outcome } from './outcome.tsx'
import { Rates } from './rates.tsx'
import { SumSheets } from './sum-sheets.tsx'
import { AnythingMissing, Benefits, NotCounted } from './what-else.tsx'

/** How a contribution was worked out, line by line, the council's figures beside what the rule makes of them (R46, R53). */
export default function ContributionPage() {
  const { t } = useTranslation(['contribution', 'common'])
  const write = useWrite()
  const language = useLanguage()
  const { plan } = useRead('getPlan')
  const contribution = plan?.contribution
  if (!contribution) return <NoContribution practitioner={plan?.practitioner} />
  const comparison = compareContribution(contribution)
  const pays = comparison.figures.contribution.council
  const reason = fullCostReason(contribution)
  return (
    <div className="page">
      <InApp className="govuk-back-link" to="/money">
        {t('back')}
      </InApp>
      <div className="cols">
        <div className="sheets">
          <h1 tabIndex={-1}>{pays === 0 ? t('title.nothing') : t('title.words', { amount: writeMoney(pays) })}</h1>
          <p className="lede">{t(reason ? 'lede.fullCost' : `lede.${contribution.setting}`)}</p>
          {plan.budget?.status === 'indicative' && (
            <p>
              <span className="tag tag--wait">
                <Icon name="hourglass" />
                {t('notFinal')}
              </span>
            </p>
          )}
          <p className="quiet small">{t('from', { date: write.short(contribution.from) })}</p>
          {hasWordsAsWritten(contribution, language) && <p className="quiet small">{t('common:asWritten')}</p>}
          <Outcome contribution={contribution} comparison={comparison} practitioner={plan.practitioner} />
          {reason && <FullCost contribution={contribution} comparison={comparison} reason={reason} />}
          <SumSheets contribution={contribution} comparison={comparison} />
          <Rates rates={contribution.rates} />
        </div>
        <div className="stack">
          {contribution.setting === 'home' && !reason && <NotCounted capital={contribution.capital} />}
          {contribution.setting === 'home' && !reason && <AnythingMissing />}
          <Benefits />
          <NotHappy part="contribution" />
          <RingCard practitioner={plan.practitioner} title={t('ring')} />
        </div>
      </div>
    </div>
  )
}
