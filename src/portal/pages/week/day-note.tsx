import type { Coming } from '#contract/days.ts'
import { Said } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** Why a visit is not, or may not be, as in an ordinary week, and how it is then. */
export function DayNote({ coming: { state, because, why, visit } }: { coming: Coming }) {
  const { t } = useTranslation('week')
  const write = useWrite()
  if (state === 'comes') return null
  return (
    <>
      {why && (
        <p>
          <Said words={why} />
        </p>
      )}
      {because && <p>{t(state === 'cancelled' ? 'because.cancelled' : `because.${because}`)}</p>}
      {state === 'changed' && <p>{t('usually', { visit: write.visit(visit) })}</p>}
    </>
  )
}
