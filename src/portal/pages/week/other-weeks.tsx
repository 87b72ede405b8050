import type { IsoDate } from '#contract/calendar.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { useTranslation } from '../../translation.ts'
import type { WhichWeek } from './which-week.ts'

/** The ways to the weeks before and after, and back to this one. */
export function OtherWeeks({ which: { start, before, after }, today }: { which: WhichWeek; today: IsoDate }) {
  const { t } = useTranslation('week')
  const ways = [
    { to: before && `/week?from=${before}`, key: 'before' },
    { to: start !== today && '/week', key: 'this' },
    { to: after && `/week?from=${after}`, key: 'after' },
  ] as const
  return (
    <nav aria-label={t('weeks.label')}>
      <ul className="acts">
        {ways.map(
          ({ to, key }) =>
            to && (
              <li key={key}>
                <InApp className="act" to={to}>
                  <Icon name="week" />
                  {t(`weeks.${key}`)}
                </InApp>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
