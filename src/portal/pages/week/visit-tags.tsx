import type { Standing } from '#contract/day-by-the-clock.ts'
import type { Coming } from '#contract/days.ts'
import { Icon } from '../../components/icon.tsx'
import { useTranslation } from '../../translation.ts'

const icons = { changed: 'clock', cancelled: 'warning', 'may-differ': 'help' } as const

/** What stands out about a visit in a word: it is next, or this time it is not as usual. */
export function VisitTags({ coming: { state }, standing }: { coming: Coming; standing?: Standing | undefined }) {
  const { t } = useTranslation('week')
  const soon = state !== 'cancelled' && (standing === 'now' || standing === 'next') ? standing : undefined
  return (
    <>
      {soon && <span className="tag tag--now">{t(`standing.${soon}`)}</span>}{' '}
      {state !== 'comes' && (
        <span className="tag tag--wait">
          <Icon name={icons[state]} />
          {t(`state.${state}`)}
        </span>
      )}{' '}
    </>
  )
}
