import { londonTime } from '#contract/london-time.ts'
import type { Review } from '#contract/plan.ts'
import { isOverdue, nextReview } from '#contract/review-dates.ts'
import { useCouncil, useNow } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { useWrite } from '../write.ts'
import { Icon } from './icon.tsx'
import { InApp } from './in-app.tsx'

/** When the next review is; overdue is said plainly, and that it is ours to put right (R14). */
export function WhenNextReview({ review }: { review: Review }) {
  const { t } = useTranslation('common')
  const write = useWrite()
  const today = londonTime(useNow()).date
  const due = nextReview(review, useCouncil().reviews.schedule)
  if (!due) return <p>{t('review.noDate')}</p>
  const date = write.date(due.by)
  if (isOverdue(due, today)) return <p>{t('review.overdue', { date })}</p>
  return <p>{due.from ? t('review.between', { from: write.date(due.from), date }) : t('review.nextBy', { date })}</p>
}

/** The same with the way to all that there is to read of reviews. */
export function NextReview({ review }: { review: Review }) {
  const { t } = useTranslation('common')
  return (
    <>
      <WhenNextReview review={review} />
      <ul className="acts">
        <li>
          <InApp className="act" to="/reviews">
            <Icon name="pencil" />
            {t('review.prepare')}
          </InApp>
        </li>
      </ul>
    </>
  )
}
