import { useTranslation } from 'react-i18next'
import type { Plan } from '#contract/plan.ts'
import { londonTime } from '../dates.ts'
import { useNow } from '../state.ts'
import { useWrite } from '../write.ts'

/** When the next review is; overdue is said plainly, and that it is ours to put right (R14). */
export function NextReview({ review }: { review: Plan['review'] }) {
  const { t } = useTranslation('common')
  const write = useWrite()
  const now = useNow()
  if (!review.nextBy) return <p>{t('review.noDate')}</p>
  const date = write.date(review.nextBy)
  const overdue = review.nextBy < londonTime(now).date
  return <p>{t(overdue ? 'review.overdue' : 'review.nextBy', { date })}</p>
}
