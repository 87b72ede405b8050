import type { Followed } from '#contract/anyone.ts'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { useJourneyWords } from '../ask/journey-words.ts'
import { Answer } from '../following/answer.tsx'
import { History } from '../following/history.tsx'
import { Letters } from '../following/letters.tsx'
import { AnswerPromise } from '../following/promise.tsx'
import type { Followable } from '../following/taken-further.ts'
import { Timeline } from '../following/timeline.tsx'
import { StageTag } from '../requests/stage-tag.tsx'

/** Where a request without an account is, and our answer: the same as with an account, without what was sent and what only its owner may do. */
export function FollowedHere({ followed }: { followed: Followed }) {
  const { t } = useTranslation(['anyone', 'requests'])
  const write = useWrite()
  const { journey, reference, stage, receivedAt, steps } = followed
  const request: Followable = { ...followed, id: reference, answers: {}, openly: true }
  const isOpen = stage === 'received' || stage === 'being-looked-at'
  return (
    <div className="page">
      <div className="cols">
        <div className="stack">
          <div>
            <p className="quiet small">{t('requests:reference', { reference })}</p>
            <h1 tabIndex={-1}>{useJourneyWords(journey, true)?.name ?? journey}</h1>
            <p className="quiet">{t('requests:receivedAt', { moment: write.moment(receivedAt) })}</p>
            <p>
              <span className="sr">{t('requests:stage.title')}: </span>
              <StageTag stage={stage} />
            </p>
          </div>
          <Answer request={request} />
          {isOpen && <AnswerPromise request={request} />}
          <Timeline request={request} />
          <Letters steps={steps} />
          <History request={request} />
          <p>
            <InApp className="act" to="/without-account">
              {t('back')}
            </InApp>
          </p>
        </div>
        <div className="stack side">
          <RingCard title={t('requests:ring')} />
        </div>
      </div>
    </div>
  )
}
