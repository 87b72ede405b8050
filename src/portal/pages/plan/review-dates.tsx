import type { Plan } from '#contract/plan.ts'
import { Idea } from '../../components/idea.tsx'
import { NextReview } from '../../components/next-review.tsx'
import { AsWritten, Lines, SaidLines } from '../../components/said.tsx'
import { Word } from '../../components/word.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** When support began, when the next review is, and which there were (R14, R56). */
export function ReviewDates({ plan: { review } }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  const write = useWrite()
  const { last, supportBegan, held = [] } = review
  return (
    <>
      <Idea symbol="calendar">
        {supportBegan && <Lines>{t('review.began', { date: write.date(supportBegan) })}</Lines>}
        {last && held.length === 0 && <Lines>{t('review.last', { date: write.date(last) })}</Lines>}
        <NextReview review={review} />
      </Idea>
      <Word term="review" />
      {held.length > 0 && <ReviewsHeld held={held} />}
    </>
  )
}

/** Each review that was held, and what came of it. */
function ReviewsHeld({ held }: { held: NonNullable<Plan['review']['held']> }) {
  const { t } = useTranslation('plan')
  const write = useWrite()
  return (
    <>
      <h3>{t('review.held')}</h3>
      <ul className="rows">
        {held.map(({ on, kind, outcome }) => (
          <li key={on}>
            <Idea symbol="people">
              <p>
                <b>{write.date(on)}</b>
              </p>
              {kind !== 'other' && <Lines>{t(`review.${kind}`)}</Lines>}
              {outcome && <SaidLines words={outcome} />}
              <AsWritten of={[outcome]} />
            </Idea>
          </li>
        ))}
      </ul>
    </>
  )
}
