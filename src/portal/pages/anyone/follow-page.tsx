import { Icon } from '../../components/icon.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useAsked, useIsDrawn, usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { FollowForm } from './follow-form.tsx'
import { FollowedHere } from './followed-here.tsx'

/** What became of a request without an account: for whoever has its number and its code, and for nobody else. */
export default function FollowPage() {
  const { t } = useTranslation('anyone')
  const { open } = usePageState()
  const followed = useIsDrawn() ? open?.followed : undefined
  const asked = useAsked()
  if (followed) return <FollowedHere followed={followed} />
  return (
    <div className="page">
      <div className="cols">
        <div className="stack">
          <h1 tabIndex={-1}>{t('follow.title')}</h1>
          {followed === null && (
            <div className="govuk-error-summary" role="alert" aria-labelledby="none">
              <h2 className="govuk-error-summary__title" id="none">
                <Icon name="warning" /> {t('follow.none.title')}
              </h2>
              <Lines>{t('follow.none.words')}</Lines>
            </div>
          )}
          <Lines>{t('follow.words')}</Lines>
          <FollowForm answers={asked?.answers ?? {}} />
        </div>
        <div className="stack side">
          <RingCard title={t('follow.ring')} />
        </div>
      </div>
    </div>
  )
}
