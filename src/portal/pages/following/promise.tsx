import { type AnswerDay, answerDayOf } from '#contract/answer-day.ts'
import { londonTime } from '#contract/london-time.ts'
import type { ServiceRequest } from '#contract/service-request.ts'
import { useClock } from '../../clock.ts'
import { Heading } from '../../components/heading.tsx'
import { Call } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil, useNow } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** By when the council said it would answer, and always what one can do where it does not (R70). Late is said plainly, and is nobody's fault who waits. */
export function AnswerPromise({ request: { journey, steps } }: { request: Pick<ServiceRequest, 'journey' | 'steps'> }) {
  const { t } = useTranslation('requests')
  const { main } = useCouncil().contacts
  const drawnAt = useNow()
  const now = useClock() ?? drawnAt
  const day = answerDayOf(steps, now)
  const late = day.state === 'late'
  return (
    <section className={late ? 'card card--wait' : 'card'} aria-labelledby="promise">
      <Heading id="promise" symbol={late ? 'clock' : 'calendar'}>
        {t('promise.title')}
      </Heading>
      <Day day={day} now={now} />
      <div className="card__note">
        <h3>{t(late ? 'promise.now' : 'promise.ifLate')}</h3>
        <Lines>{t(journey === 'complaint' ? 'promise.ofComplaint' : 'promise.words')}</Lines>
        {(late || day.state === 'none') && <Call words={main.name} phone={main.phone} kind="quiet" />}
      </div>
    </section>
  )
}

/** The day in words; how far it is only where that can be counted. */
function Day({ day, now }: { day: AnswerDay; now: string }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  if (day.state === 'none') return <Lines>{t('promise.none')}</Lines>
  const sameYear = day.by.slice(0, 4) === londonTime(now).date.slice(0, 4)
  const date = sameYear ? write.day(day.by) : write.date(day.by)
  if (day.state === 'late') return <Lines>{t('promise.late', { date })}</Lines>
  const count = day.state === 'ahead' ? day.workingDays : undefined
  return (
    <p>
      <b className="own-line">{t('promise.by', { date })}</b>
      {day.state === 'today' && t('promise.today')}
      {count ? t('promise.days', { count }) : null}
    </p>
  )
}
