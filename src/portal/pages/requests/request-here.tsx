import type { ServiceRequest } from '#contract/service-request.ts'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { useJourneyWords } from '../ask/journey-words.ts'
import { Answer } from '../following/answer.tsx'
import { History } from '../following/history.tsx'
import { Letters } from '../following/letters.tsx'
import { OwnSteps } from '../following/own-steps.tsx'
import { AnswerPromise } from '../following/promise.tsx'
import { Timeline } from '../following/timeline.tsx'
import { WhatFollows } from '../following/what-follows.tsx'
import { WhatNow } from '../following/what-now.tsx'
import { StageTag } from './stage-tag.tsx'
import { WhatWasSent } from './what-was-sent.tsx'

/** A request that the council has: the answer or by when it comes, what is done meanwhile, all that happened, and whom to ask (R70–R76). */
export function RequestHere({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const { journey, reference, stage, receivedAt, steps } = request
  const isOpen = stage === 'received' || stage === 'being-looked-at'
  return (
    <div className="page">
      <InApp className="govuk-back-link" to="/requests">
        {t('back')}
      </InApp>
      <div className="cols">
        <div className="stack">
          <div>
            <p className="quiet small">{t('reference', { reference })}</p>
            <h1 tabIndex={-1}>{useJourneyWords(journey)?.name ?? journey}</h1>
            <p className="quiet">{t('receivedAt', { moment: write.moment(receivedAt) })}</p>
            <p>
              <span className="sr">{t('stage.title')}: </span>
              <StageTag stage={stage} />
            </p>
          </div>
          <Answer request={request} />
          {isOpen && <AnswerPromise request={request} />}
          {stage !== 'withdrawn' && <Timeline request={request} />}
          <WhatNow request={request} />
          <WhatFollows request={request} />
          <Letters steps={steps} />
          <History request={request} />
          <OwnSteps request={request} />
          <WhatWasSent {...request} title={t('sent')} />
        </div>
        <div className="stack side">
          <RingCard title={t('ring')} />
        </div>
      </div>
    </div>
  )
}
