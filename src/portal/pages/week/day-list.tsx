import { useTranslation } from 'react-i18next'
import type { SupportItem } from '#contract/support.ts'
import { Said, useWording } from '../../components/said.tsx'
import { useWrite } from '../../write.ts'
import type { Coming } from './week.ts'

/** Who comes on one day, in the order of the clock. A day without anybody is said quietly: it takes no card. */
export function DayList({ coming }: { coming: Coming[] }) {
  const { t } = useTranslation('week')
  const write = useWrite()
  if (coming.length === 0) return <p className="quiet">{t('nobody')}</p>
  return (
    <div className="card">
      <ol className="day">
        {coming.map(({ item, starts, ends }) => (
          <li key={item.id + starts}>
            <span className="t">
              {write.time(starts)} {ends && <span>{t('until', { time: write.time(ends) })}</span>}
            </span>
            <div>
              <b>
                <Said words={item.title} />
              </b>
              {item.where ? <WhoAndWhere item={item} where={item.where} /> : <p>{item.provider.name}</p>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A place that begins with its provider's name says who comes as well. */
function WhoAndWhere({ item, where }: { item: SupportItem; where: NonNullable<SupportItem['where']> }) {
  const { name } = item.provider
  const named = useWording(where).text.startsWith(name)
  return (
    <>
      {!named && <p>{name}</p>}
      <p>
        <Said words={where} />
      </p>
    </>
  )
}
