import { londonTime } from '#contract/london-time.ts'
import type { Review } from '#contract/plan.ts'
import { dueByRule, isOverdue, type ReviewDue } from '#contract/review-dates.ts'
import { useCouncil, useNow } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** The council’s rule for when a plan is reviewed, where its document gives one, and what it means for this person (R57, R58). */
export function HowOften({ review }: { review: Review }) {
  const { t } = useTranslation('reviews')
  const write = useWrite()
  const today = londonTime(useNow()).date
  const { schedule } = useCouncil().reviews
  if (!schedule) return null
  const [from, to] = schedule.first.weeks
  const due = dueByRule(review, schedule)
  return (
    <>
      <p>
        {t('rule.first', { from, to })}
        {'\n'}
        {t(schedule.thenEveryMonths === 12 ? 'rule.yearly' : 'rule.months', { months: schedule.thenEveryMonths })}
      </p>
      {review.supportBegan && <p>{t('rule.began', { date: write.date(review.supportBegan) })}</p>}
      {due && (
        <p>{t(`rule.${wayOf(due, today)}`, { from: write.date(due.from ?? due.by), date: write.date(due.by) })}</p>
      )}
    </>
  )
}

const wayOf = (due: ReviewDue, today: string) => (isOverdue(due, today) ? 'was' : due.from ? 'between' : 'by')
