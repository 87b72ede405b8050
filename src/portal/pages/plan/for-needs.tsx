import type { Need } from '#contract/plan.ts'
import { Said, SaidLines } from '../../components/said.tsx'
import { useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** Which needs a thing of the plan serves: in one line, or in Easy Read one below the other. */
export function ForNeeds({ needs, ids }: { needs: Need[]; ids: string[] }) {
  const { t } = useTranslation('plan')
  const easyRead = useLanguage() === 'easy-read'
  const served = needs.filter((need) => ids.includes(need.id))
  if (served.length === 0) return null
  if (easyRead)
    return (
      <>
        <p>{t('for')}</p>
        {served.map((need) => (
          <SaidLines key={need.id} words={need.title} />
        ))}
      </>
    )
  return (
    <p className="small quiet">
      {t('for')}{' '}
      {served.map((need, index) => (
        <span key={need.id}>
          {index > 0 && ', '}
          <Said words={need.title} />
        </span>
      ))}
    </p>
  )
}
