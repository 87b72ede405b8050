import { useCouncil } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { useWrite } from '../write.ts'
import { Heading } from './heading.tsx'

/** When the office is open, where the council's document says so (R108). */
export function OfficeHours() {
  const { t } = useTranslation(['contacts', 'common'])
  const write = useWrite()
  const { officeHours } = useCouncil()
  if (!officeHours) return null
  return (
    <section className="card" aria-labelledby="hours">
      <Heading id="hours" symbol="calendar">
        {t('hours.title')}
      </Heading>
      <dl className="facts">
        {officeHours.map(({ days, opens, closes }) => (
          <div key={days.join()}>
            <dt>{write.days(days)}</dt>
            <dd>{t('hours.between', { from: write.time(opens), to: write.time(closes) })}</dd>
          </div>
        ))}
        <div>
          <dt>{t('hours.others')}</dt>
          <dd>{t('hours.closed')}</dd>
        </div>
      </dl>
    </section>
  )
}
