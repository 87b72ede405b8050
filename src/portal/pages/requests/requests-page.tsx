import type { ServiceRequest } from '#contract/service-request.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useReadOrHere } from '../../query.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { useJourneyWords } from '../ask/journey-words.ts'
import { Leaving } from './leaving.tsx'
import { MayBeGone } from './may-be-gone.tsx'
import { StageTag } from './stage-tag.tsx'
import { Unsent } from './unsent.tsx'
import { useShown } from './use-shown.ts'

/** What somebody asked for: first what waits on this device, then what the council has, newest first. */
export default function RequestsPage() {
  const { t } = useTranslation('requests')
  const list = useReadOrHere('listServiceRequests')
  useShown(list?.requests)
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('title')}</h1>
          <Lines>{t('words')}</Lines>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            <Leaving />
            <MayBeGone />
            <Unsent />
            {!list && (
              <div className="card">
                <Lines>{t('offline')}</Lines>
              </div>
            )}
            {list?.requests.length === 0 && <p className="card">{t('empty')}</p>}
            {list && list.requests.length > 0 && (
              <div className="card">
                <ul className="rows rows--asked">
                  {list.requests.map((request) => (
                    <RequestRow key={request.id} request={request} />
                  ))}
                </ul>
              </div>
            )}
            <p>
              <InApp className="act" to="/ask">
                {t('ask')}
              </InApp>
            </p>
          </div>
          <div className="stack side">
            <RingCard title={t('ring')} />
          </div>
        </div>
      </div>
    </>
  )
}

function RequestRow({ request: { id, journey, receivedAt, reference, stage } }: { request: ServiceRequest }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  return (
    <li>
      <InApp className="go" to={`/requests/${id}`}>
        <span>
          <b>{useJourneyWords(journey)?.name ?? journey}</b>
          <span className="small quiet">{t('receivedAt', { moment: write.moment(receivedAt) })}</span>
          <span className="small quiet">{t('reference', { reference })}</span>
          {stage === 'decided' && <span className="small read-answer">{t('readAnswer')}</span>}
        </span>
        <Icon name="chevron-right" />
      </InApp>
      <StageTag stage={stage} />
    </li>
  )
}
