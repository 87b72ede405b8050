import { Heading } from '../../components/heading.tsx'
import { WhenNextReview } from '../../components/next-review.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useRead } from '../../query.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { NoPlan } from '../plan/no-plan.tsx'
import { AskForReview } from './ask-for-review.tsx'
import { HeldReviews } from './held-reviews.tsx'
import { HowOften } from './how-often.tsx'
import { ToThinkAbout } from './to-think-about.tsx'
import { WhoMayCome } from './who-may-come.tsx'

/** Reviews: when the next is, what it looks at, who may come, how to ask for one, and those that were held (R14, R56–R66). */
export default function ReviewsPage() {
  const { t } = useTranslation(['reviews', 'common'])
  const write = useWrite()
  const { plan, asOf } = useRead('getPlan')
  if (!plan) return <NoPlan />
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('title')}</h1>
          <p>{t('what')}</p>
          <p className="quiet">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            <section className="card" aria-labelledby="next">
              <Heading id="next" symbol="calendar">
                {t('next')}
              </Heading>
              <WhenNextReview review={plan.review} />
              <HowOften review={plan.review} />
            </section>
            <ToThinkAbout plan={plan} />
            <WhoMayCome plan={plan} />
            <HeldReviews review={plan.review} />
          </div>
          <div className="stack side">
            <AskForReview />
            <RingCard practitioner={plan.practitioner} title={t('ring')} />
          </div>
        </div>
      </div>
    </>
  )
}
