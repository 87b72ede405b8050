import { useTranslation } from 'react-i18next'
import type { Outcome, Plan } from '#contract/plan.ts'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Said } from '../../components/said.tsx'

const signs: Record<Outcome['progress'], { icon: IconName; look: string }> = {
  achieved: { icon: 'check', look: 'is-achieved' },
  partly: { icon: 'hourglass', look: 'is-partly' },
  'not-yet': { icon: 'chevron-right', look: 'is-not-yet' },
  other: { icon: 'chevron-right', look: 'is-not-yet' },
}

/** What the person wants to achieve, which needs it serves, and how far it has come (R3, R4). */
export function Outcomes({ plan: { outcomes, needs } }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  return outcomes.map(({ id, title, progress, note, needs: serves }) => {
    const { icon, look } = signs[progress]
    const served = needs.filter((need) => serves.includes(need.id))
    return (
      <div className="goal" key={id}>
        <span className={`dot dot--goal ${look}`}>
          <Icon name={icon} />
        </span>
        <div>
          <h3>
            <Said words={title} />
          </h3>
          <p>
            {progress !== 'other' && <b>{t(`progress.${progress}`)}</b>}
            {'\n'}
            {note && <Said words={note} />}
          </p>
          {served.length > 0 && (
            <p className="small quiet">
              {t('outcomes.for')}{' '}
              {served.map((need, index) => (
                <span key={need.id}>
                  {index > 0 && ', '}
                  <Said words={need.title} />
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
    )
  })
}
