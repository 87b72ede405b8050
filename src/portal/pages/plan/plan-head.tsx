import type { PlanReply } from '#contract/api.ts'
import type { Plan } from '#contract/plan.ts'
import { hasWordsAsWritten } from '#contract/wording.ts'
import { CarersPlanLink } from '../../components/carers-plan-link.tsx'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Lines } from '../../components/said.tsx'
import { useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { SayIfYouAgree } from './say-if-you-agree.tsx'

type Head = {
  plan: Plan
  asOf: string
  name: string
  title?: string
  /** An older version, which waits for no answer any more. */
  older?: boolean
  /** A card stands first, and laps over. */
  lap?: boolean
  lastAgreed?: PlanReply['lastAgreed']
  toAgree?: PlanReply['toAgree']
  carersPlan?: PlanReply['carersPlan']
}

/** Which version this is, whether it is agreed, and when it was true; on paper also whose, as it may lie beside another. */
export function PlanHead({ plan, asOf, name, title, older, lap, lastAgreed, toAgree, carersPlan }: Head) {
  const { t } = useTranslation(['plan', 'changes', 'common'])
  const write = useWrite()
  const language = useLanguage()
  const { state, on } = plan.agreement
  const settled = state === 'agreed'
  const said = state === 'awaiting' && toAgree?.answered ? 'answered' : state
  return (
    <div className={lap ? 'hero hero--lap' : 'hero'}>
      <div className="page">
        <h1 tabIndex={-1}>{title ?? t('title')}</h1>
        <p className="print-only">{name}</p>
        {said !== 'other' && !(older && said === 'awaiting') && (
          <p>
            <span className={settled ? 'tag tag--good' : 'tag tag--wait'}>
              <Icon name={settled ? 'check' : 'hourglass'} />
              {t(`state.${said}`)}
            </span>
          </p>
        )}
        <Lines>{t('version', { version: plan.version, date: write.short(plan.from) })}</Lines>
        {settled && on && <Lines>{t('agreedOn', { date: write.short(on) })}</Lines>}
        {lastAgreed && (
          <p>
            {t('changes:lastAgreed')}{' '}
            <InApp to={`/plan/versions/${lastAgreed.version}`}>
              {t('changes:version', { version: lastAgreed.version, date: write.short(lastAgreed.from) })}
            </InApp>
          </p>
        )}
        <CarersPlanLink has={carersPlan} />
        <p className="quiet">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
        {hasWordsAsWritten(plan, language) && <Lines>{t('common:asWritten')}</Lines>}
        <ul className="acts">
          <SayIfYouAgree toAgree={toAgree} />
          <li>
            <PrintButton words={t('print')} />
          </li>
        </ul>
      </div>
    </div>
  )
}
