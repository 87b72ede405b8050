import type { TFunction } from 'i18next'
import type { Contact } from '#contract/contact.ts'
import { londonTime } from '#contract/london-time.ts'
import { type Opening, openingAt } from '#contract/opening.ts'
import { useClock } from '../clock.ts'
import { useCouncil } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { useWrite } from '../write.ts'
import { Icon } from './icon.tsx'
import { Lines } from './said.tsx'

/** Whether the council's office is open now; unknown where its document gives no hours. */
export function useOpening(): Opening {
  const { officeHours } = useCouncil()
  const now = useClock()
  return now ? openingAt(officeHours, now) : { state: 'unknown' }
}

/** Whom to ring when an adult is not safe: the Emergency Duty Team while the office is closed, where there is one (R103, R107). */
export function useSafeguarding(): Contact {
  const { safeguarding, outOfHours } = useCouncil().contacts
  const { state } = useOpening()
  return state === 'closed' && outOfHours ? outOfHours : safeguarding
}

function say(t: TFunction<'common'>, write: ReturnType<typeof useWrite>, opening: Opening, today: string): string {
  if (opening.state === 'open') return t('opening.open', { time: write.time(opening.until) })
  if (opening.state === 'unknown' || !opening.opens) return t('opening.closed')
  const { date, at } = opening.opens
  const days = (Date.parse(date) - Date.parse(today)) / (24 * 60 * 60 * 1000)
  const when = days === 0 ? 'laterToday' : days === 1 ? 'tomorrow' : 'later'
  return t(`opening.${when}`, { date: write.day(date), time: write.time(at) })
}

/** Says in words whether the office is open, and until when (R107). Where nobody can say, nothing is said. */
export function OpeningState() {
  const { t } = useTranslation('common')
  const write = useWrite()
  const opening = useOpening()
  const now = useClock()
  if (!now || opening.state === 'unknown') return null
  return (
    <div className={`ring__state ring__state--${opening.state === 'open' ? 'open' : 'shut'}`}>
      <Icon name="clock" />
      <div>
        <Lines>{say(t, write, opening, londonTime(now).date)}</Lines>
      </div>
    </div>
  )
}
