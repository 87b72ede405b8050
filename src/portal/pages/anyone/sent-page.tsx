import { useEffect, useState } from 'react'
import { findJourney } from '#contract/journeys/index.ts'
import { asksForFiles } from '#contract/journeys/journey.ts'
import { ContactCard } from '../../components/contact-card.tsx'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { OpeningState, useOpening } from '../../components/opening-state.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil, usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { useJourneyHere } from '../ask/journey-here.ts'
import { SameCare } from '../ask/same-care.tsx'
import { Trip } from '../requests/trip.tsx'
import { CodesCard } from './codes-card.tsx'
import { type SentHere, sentHere } from './sent-here.ts'

/** What was sent from this tab, and whether we have it: looked at again each time something changes. */
function useSent(journey: string): SentHere | undefined {
  const { open } = usePageState()
  const [sent, setSent] = useState<SentHere | undefined>(open?.sent)
  useEffect(() => {
    let stop = () => {}
    const look = () => setSent((before) => sentHere(journey) ?? before)
    look()
    import('../../device-anyone.ts').then(({ whenReceived }) => {
      stop = whenReceived(look)
    })
    return () => stop()
  }, [journey])
  return sent
}

/** It was sent, or waits here sealed: what we know, the codes to note down, and a number to ring. */
export default function OpenSentPage() {
  const { t } = useTranslation(['anyone', 'ask'])
  const write = useWrite()
  const { journey, words } = useJourneyHere()
  const { contacts, journeys } = useCouncil()
  const { state } = useOpening()
  const sent = useSent(journey.id)
  const received = sent?.receivedAt
  const urgent = state === 'closed' ? (contacts.outOfHours ?? contacts.main) : contacts.main
  return (
    <div className="page">
      <div className="cols">
        <div className="stack">
          <section className={received ? 'card card--good' : 'card card--wait'} aria-labelledby="sent">
            <p className="eyebrow">
              <Icon name={received ? 'check' : 'hourglass'} />
              {words.name}
            </p>
            <h1 id="sent" className="lines" tabIndex={-1}>
              {received ? t('ask:received.title') : sent ? t('waits.title') : t('gone.title')}
            </h1>
            {received && <p>{t('ask:received.at', { moment: write.moment(received) })}</p>}
            {sent && !received && <Lines>{t('waits.words')}</Lines>}
            {!sent && <Lines>{t('gone.words')}</Lines>}
            {sent && <Trip reached={received ? 'received' : 'saved'} />}
          </section>
          {sent && <CodesCard {...sent} papers={findJourney(journey.id)?.steps.some(asksForFiles) ?? false} />}
          <ul className="acts no-print">
            <li>
              <InApp className="act" to="/without-account/follow">
                {t('follow.title')}
              </InApp>
            </li>
            {sent && (
              <li>
                <PrintButton words={t('codes.print')} />
              </li>
            )}
          </ul>
          <section aria-labelledby="next">
            <h2 id="next">{words.done.title}</h2>
            <Lines>{words.done.words}</Lines>
            <SameCare words={words} />
          </section>
          {journeys.includes('comment') && (
            <p className="no-print">
              <InApp className="act" to="/without-account/comment?about=these-pages">
                {t('ask:howWasThis')}
              </InApp>
            </p>
          )}
        </div>
        <div className="stack side">
          <ContactCard id="urgent" symbol="phone" title={t('ask:waiting.urgent.title')} contact={urgent} main>
            <Lines>{t('ask:waiting.urgent.words')}</Lines>
            <OpeningState />
          </ContactCard>
        </div>
      </div>
    </div>
  )
}
