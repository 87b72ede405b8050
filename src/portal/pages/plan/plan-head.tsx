import { useTranslation } from 'react-i18next'
import type { Plan } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { useWrite } from '../../write.ts'

/** Which version this is, whether it is agreed, and when it was true. */
export function PlanHead({ plan, asOf }: { plan: Plan; asOf: string }) {
  const { t } = useTranslation(['plan', 'common'])
  const write = useWrite()
  const { state, on } = plan.agreement
  const settled = state === 'agreed'
  return (
    <div className="hero">
      <div className="page">
        <h1 tabIndex={-1}>{t('title')}</h1>
        {state !== 'other' && (
          <p>
            <span className={settled ? 'tag tag--good' : 'tag tag--wait'}>
              <Icon name={settled ? 'check' : 'hourglass'} />
              {t(`state.${state}`)}
            </span>
          </p>
        )}
        <p>
          {t('version', { version: plan.version, date: write.short(plan.from) })}
          {on && ` ${t('agreedOn', { date: write.short(on) })}`}
        </p>
        <p className="quiet">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
        <ul className="acts">
          <li>
            <PrintButton words={t('print')} />
          </li>
        </ul>
      </div>
    </div>
  )
}
