import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { useRead } from '../../query.ts'
import { useTranslation } from '../../translation.ts'
import { PlanHead } from '../plan/plan-head.tsx'
import { WholePlan } from '../plan/plan-page.tsx'

/** One version of the plan as it was published, marked where it is an older one (R16). */
export default function VersionPage() {
  const { t } = useTranslation('versions')
  const { plan, callMe, newest, asOf } = useRead('getPlanVersion')
  const older = plan.version < newest
  const band = older && (
    <section className="card card--wait" aria-labelledby="older">
      <h2 className="eyebrow" id="older">
        <Icon name="warning" />
        {t('version.older')}
      </h2>
      <p>
        {t('version.newest', { version: newest })} <InApp to="/plan">{t('version.open')}</InApp>
      </p>
      <p>
        <InApp to={`/plan/changes?older=${plan.version}&newer=${newest}`}>{t('version.changes')}</InApp>
      </p>
    </section>
  )
  const head = (
    <PlanHead
      plan={plan}
      asOf={asOf}
      name={callMe}
      title={t('version.title', { version: plan.version })}
      older={older}
      lap={older}
    />
  )
  return <WholePlan plan={plan} head={head} first={band} older={older} />
}
