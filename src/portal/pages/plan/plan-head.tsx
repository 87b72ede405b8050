import { useTranslation } from 'react-i18next'
import type { Plan } from '#contract/plan.ts'
import { hasWordsAsWritten } from '#contract/wording.ts'
import { Icon } from '../../components/icon.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Lines } from '../../components/said.tsx'
import { useLanguage } from '../../state.ts'
import { useWrite } from '../../write.ts'

/** Which version this is, whether it is agreed, and when it was true; on paper also whose, as it may lie beside another. */
export function PlanHead({ plan, asOf, name }: { plan: Plan; asOf: string; name: string }) {
  const { t } = useTranslation(['plan', 'common'])
  const write = useWrite()
  const language = useLanguage()
  const { state, on } = plan.agreement
  const settled = state === 'agreed'
  return (
    <div className="hero">
      <div className="page">
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className="print-only">{name}</p>
        {state !== 'other' && (
          <p>
            <span className={settled ? 'tag tag--good' : 'tag tag--wait'}>
              <Icon name={settled ? 'check' : 'hourglass'} />
              {t(`state.${state}`)}
            </span>
          </p>
        )}
        <Lines>{t('version', { version: plan.version, date: write.short(plan.from) })}</Lines>
        {settled && on && <Lines>{t('agreedOn', { date: write.short(on) })}</Lines>}
        <p className="quiet">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
        {hasWordsAsWritten(plan, language) && <Lines>{t('common:asWritten')}</Lines>}
        <ul className="acts">
          <li>
            <PrintButton words={t('print')} />
          </li>
        </ul>
      </div>
    </div>
  )
}
