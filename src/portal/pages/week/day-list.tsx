import type { Standing } from '#contract/day-by-the-clock.ts'
import type { Coming } from '#contract/days.ts'
import { Idea } from '../../components/idea.tsx'
import { Said } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { DayNote } from './day-note.tsx'
import { NotCome } from './not-come.tsx'
import { VisitTags } from './visit-tags.tsx'
import { WhoAndWhere } from './who-and-where.tsx'

type Shown = Coming & { standing?: Standing }

/**
 * Who comes on one day, in the order of the clock, each with the number to ring when nobody does. `over` is for a day
 * that has gone by. A day without anybody is said quietly: it takes no card.
 */
export function DayList({ coming, over = false }: { coming: Shown[]; over?: boolean }) {
  const { t } = useTranslation('week')
  if (coming.length === 0) return <p className="quiet">{t('nobody')}</p>
  return (
    <div className="card">
      <ol className="day">
        {coming.map((one) => (
          <VisitRow key={`${one.item.id} ${one.starts} ${one.standing}`} coming={one} over={over} />
        ))}
      </ol>
    </div>
  )
}

function VisitRow({ coming, over }: { coming: Shown; over: boolean }) {
  const { t } = useTranslation('week')
  const write = useWrite()
  const { item, starts, ends, state, standing } = coming
  const gone = over || standing === 'past'
  return (
    <li className={gone || state === 'cancelled' ? 'past' : undefined}>
      <Idea symbol={state === 'changed' ? 'clock' : 'visit'}>
        <span className="t">
          {write.time(starts)} {ends && <span>{t('until', { time: write.time(ends) })}</span>}
        </span>
        <div>
          <VisitTags coming={coming} standing={standing} />
          <b>
            <Said words={item.title} />
          </b>
          <WhoAndWhere coming={coming} />
          {standing === 'past' && state !== 'cancelled' && <p>{t('earlier')}</p>}
          <DayNote coming={coming} />
        </div>
      </Idea>
      <NotCome coming={coming} gone={gone} />
    </li>
  )
}
