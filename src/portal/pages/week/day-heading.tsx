import { clocksChangeOn, type Day } from '#contract/days.ts'
import { Icon } from '../../components/icon.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** Which day it is, and what is out of the ordinary about it: a bank holiday, a change of the clocks. */
export function DayHeading({ day: { date, bankHoliday }, today }: { day: Day; today: boolean }) {
  const { t } = useTranslation('week')
  const write = useWrite()
  const clocks = clocksChangeOn(date)
  return (
    <>
      <h2 id={`day-${date}`}>
        {write.day(date)} {today && <span className="tag tag--now">{t('today')}</span>}{' '}
        {bankHoliday && (
          <span className="tag tag--wait">
            <Icon name="week" />
            {t('bankHoliday')}
          </span>
        )}
      </h2>
      {clocks && <p>{t(`clocks.${clocks}`)}</p>}
    </>
  )
}
