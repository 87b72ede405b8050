import type { ServiceRequest } from '#contract/service-request.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { useJourneyWords } from '../ask/journey-words.ts'
import { SameCare } from '../ask/same-care.tsx'
import { HowWasThis } from './how-was-this.tsx'
import { Trip } from './trip.tsx'
import { WhatWasSent } from './what-was-sent.tsx'

/** We have it: the reference to say on the phone, what happens next, and a copy (R70). */
export function Received({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation(['ask', 'requests'])
  const write = useWrite()
  const words = useJourneyWords(request.journey)
  return (
    <div className="page">
      <div className="cols">
        <div className="stack">
          <section className="card card--good" aria-labelledby="received">
            <p className="eyebrow">
              <Icon name="check" />
              {words?.name}
            </p>
            <h1 id="received" tabIndex={-1}>
              {t('received.title')}
            </h1>
            <p>{t('received.at', { moment: write.moment(request.receivedAt) })}</p>
            <dl>
              <dt>{t('received.reference')}</dt>
              <dd className="reference">{request.reference}</dd>
            </dl>
            <Lines>{t('received.say')}</Lines>
            <Trip reached="received" />
          </section>
          <section aria-labelledby="next">
            <h2 id="next">{words?.done.title}</h2>
            {words && <Lines>{words.done.words}</Lines>}
            <SameCare words={words} />
            <ul className="acts no-print">
              <li>
                <InApp className="act" to={`/requests/${request.id}`}>
                  {t('received.follow')}
                </InApp>
              </li>
              <li>
                <InApp className="act" to="/home">
                  {t('received.home')}
                </InApp>
              </li>
            </ul>
            <HowWasThis />
          </section>
          <WhatWasSent {...request} title={t('requests:sent')} />
        </div>
        <div className="stack side">
          <RingCard title={t('requests:ring')} />
        </div>
      </div>
    </div>
  )
}
