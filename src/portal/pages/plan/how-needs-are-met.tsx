import { useTranslation } from 'react-i18next'
import type { Need, Plan } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { Said } from '../../components/said.tsx'
import { useWrite } from '../../write.ts'
import { SupportFacts } from './support-facts.tsx'

/** For every need: what is done, by whom, when, where and at what cost; or plainly that it is not arranged yet (R7). */
export function HowNeedsAreMet({ plan }: { plan: Plan }) {
  return plan.needs.map((need) => <NeedCard key={need.id} need={need} plan={plan} />)
}

function NeedCard({ need, plan }: { need: Need; plan: Plan }) {
  const { t } = useTranslation('plan')
  const support = plan.support.filter((item) => item.needs.includes(need.id))
  const outcome = plan.outcomes.find((one) => one.needs.includes(need.id))
  return (
    <article className="card need">
      <header>
        <h3>
          <Said words={need.title} />
        </h3>
        {outcome && (
          <p className="quiet">
            {t('support.soThat')} <Said words={outcome.title} />
          </p>
        )}
      </header>
      {support.map((item) => (
        <div key={item.id}>
          <h4>
            <Said words={item.title} />
          </h4>
          <SupportFacts item={item} />
        </div>
      ))}
      {(need.notYetArranged || support.length === 0) && <NotYetArranged need={need} plan={plan} />}
    </article>
  )
}

function NotYetArranged({ need, plan }: { need: Need; plan: Plan }) {
  const { t } = useTranslation(['plan', 'common'])
  const write = useWrite()
  const { missing, tellBy, untilThen } = need.notYetArranged ?? {}
  const who = plan.practitioner?.name ?? t('support.we')
  return (
    <div>
      <p>
        <span className="tag tag--wait">
          <Icon name="warning" />
          {t('support.notYet')}
        </span>
      </p>
      <p>
        {missing && <Said words={missing} />}
        {'\n'}
        {t('support.notYetWords')}
        {'\n'}
        {tellBy && t('support.tellBy', { who, date: write.date(tellBy) })}
      </p>
      {untilThen && (
        <p>
          {t('support.untilThen')} <Said words={untilThen} />
        </p>
      )}
    </div>
  )
}
