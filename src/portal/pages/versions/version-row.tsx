import type { PlanVersion } from '#contract/plan-versions.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** One version: from when it counts, whether it was agreed, and the way to it. An older one waits for no answer any more. */
export function VersionRow({ version, newest }: { version: PlanVersion; newest: boolean }) {
  const { t } = useTranslation(['versions', 'plan'])
  const write = useWrite()
  const { version: number, from, state, agreedOn } = version
  const agreed = state.startsWith('agreed')
  const words = agreedOn ? t('plan:agreedOn', { date: write.short(agreedOn) }) : newest ? t('list.newest') : ''
  return (
    <li>
      <InApp className="go" to={newest ? '/plan' : `/plan/versions/${number}`}>
        <span>
          <b>{t('choose.version', { version: number, date: write.short(from) })}</b>{' '}
          {words && <span className="small quiet">{words}</span>}
        </span>
        <Icon name="chevron-right" />
      </InApp>
      {state !== 'other' && (
        <span className={agreed ? 'tag tag--good' : newest ? 'tag tag--wait' : 'tag'}>
          <Icon name={agreed ? 'check' : 'hourglass'} />
          {state === 'awaiting' && !newest ? t('plan:state.not-agreed') : t(`plan:state.${state}`)}
        </span>
      )}
    </li>
  )
}
