import type { IsoDate } from '#contract/calendar.ts'
import type { Plan } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { Idea } from '../../components/idea.tsx'
import { InApp } from '../../components/in-app.tsx'
import { Said } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { DayNote } from '../week/day-note.tsx'
import { VisitTags } from '../week/visit-tags.tsx'
import { WhoAndWhere } from '../week/who-and-where.tsx'
import { type Differing, type Regular, whatDiffers } from './what-differs.ts'

/** The days after today where they are not all alike, and once what comes on most of them; the whole week is a link away. */
export function WeekAhead({ plan, today }: { plan: Plan; today: IsoDate }) {
  const { t } = useTranslation('home')
  const { differing, regular } = whatDiffers(plan, today)
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{t('ahead.title')}</h2>
      {differing.length + regular.length === 0 && <p className="quiet">{t('ahead.nobody')}</p>}
      {differing.length + regular.length > 0 && (
        <div className="card">
          {differing.length > 0 && (
            <ol className="day day--ahead">
              {differing.map((one) => (
                <AheadRow key={`${one.date} ${one.coming.item.id} ${one.coming.starts}`} differing={one} />
              ))}
            </ol>
          )}
          <RegularVisits regular={regular} apart={differing.length > 0} />
        </div>
      )}
      <ul className="acts">
        <li>
          <InApp className="act" to="/week">
            <Icon name="week" />
            {t('ahead.whole')}
          </InApp>
        </li>
      </ul>
    </section>
  )
}

function AheadRow({ differing: { date, coming } }: { differing: Differing }) {
  const write = useWrite()
  const { item, state, starts } = coming
  return (
    <li className={state === 'cancelled' ? 'past' : undefined}>
      <Idea symbol={state === 'comes' ? 'calendar' : 'clock'}>
        <span className="t">
          {write.day(date)} <span>{write.time(starts)}</span>
        </span>
        <div>
          <VisitTags coming={coming} />
          <b>
            <Said words={item.title} />
          </b>
          <WhoAndWhere coming={coming} />
          <DayNote coming={coming} />
        </div>
      </Idea>
    </li>
  )
}

function RegularVisits({ regular, apart }: { regular: Regular[]; apart: boolean }) {
  const write = useWrite()
  if (regular.length === 0) return null
  return (
    <div className={apart ? 'card__note' : undefined}>
      <ul className="rows">
        {regular.map(({ item, visit }) => (
          <li key={`${item.id} ${visit.starts}`}>
            <Idea symbol="visit">
              <b>
                <Said words={item.title} />
              </b>
              {': '}
              {write.visit(visit)}
            </Idea>
          </li>
        ))}
      </ul>
    </div>
  )
}
