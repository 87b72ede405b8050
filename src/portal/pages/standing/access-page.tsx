import { RingCard } from '../../components/ring-card.tsx'
import { Said } from '../../components/said.tsx'
import { useRead } from '../../query.ts'
import { useTranslation } from '../../translation.ts'
import { OpenAgain } from './open-again.tsx'

/**
 * In place of every page about a plan that the council has closed: suspended, or after a death, when family may hold the
 * phone. No name, no date and nothing of the plan; who to ring, also if it is a mistake.
 */
export default function AccessPage() {
  const { t } = useTranslation('standing')
  const { state, why } = useRead('getStanding')
  if (state === 'open') return <OpenAgain />
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t(`${state}.title`)}</h1>
          <p>{t(`${state}.words`)}</p>
          {why && (
            <p>
              <Said words={why} />
            </p>
          )}
          <p>{t(`${state}.next`)}</p>
          <p>{t(`${state}.call`)}</p>
        </div>
        <RingCard title={t(`${state}.ring`)} />
      </div>
    </div>
  )
}
