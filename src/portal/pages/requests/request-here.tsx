import { useTranslation } from 'react-i18next'
import type { ServiceRequest } from '#contract/service-request.ts'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useWrite } from '../../write.ts'
import { useJourneyWords } from '../ask/journey-words.ts'
import { StageTag } from './stage-tag.tsx'
import { WhatWasSent } from './what-was-sent.tsx'

/** A request that the council has: where it is, what that means, what was sent, and whom to ask about it. */
export function RequestHere({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const { journey, reference, stage, receivedAt } = request
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
          </div>
          <section className="card" aria-labelledby="stage">
            <h2 id="stage">{t('stage.title')}</h2>
            <p>
              <StageTag stage={stage} />
            </p>
            <Lines>{t(`means.${stage}`)}</Lines>
          </section>
          <WhatWasSent {...request} title={t('sent')} />
        </div>
        <div className="stack side">
          <RingCard title={t('ring')} />
        </div>
      </div>
    </div>
  )
}
