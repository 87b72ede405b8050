import { useLocation } from 'react-router'
import { ContactCard } from '../../components/contact-card.tsx'
import { InApp } from '../../components/in-app.tsx'
import { OpeningState, useOpening } from '../../components/opening-state.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { HowWasThis } from './how-was-this.tsx'
import { Trip } from './trip.tsx'
import { UnsentItem } from './unsent-item.tsx'
import { useOutbox } from './use-outbox.ts'
import { WhatWasSent } from './what-was-sent.tsx'

/** Saved on this device, and not more than that: amber, with a number to ring before what happens next (LOOK §5). */
export function SavedHere() {
  const { t } = useTranslation(['ask', 'requests'])
  const { contacts } = useCouncil()
  const { state } = useOpening()
  const id = useLocation().pathname.split('/')[2]
  const item = useOutbox()?.items.find((one) => one.id === id)
  const urgent = state === 'closed' ? (contacts.outOfHours ?? contacts.main) : contacts.main
  return (
    <div className="page">
      <div className="cols">
        <div className="stack">
          <section className="card card--wait" aria-labelledby="saved">
            <h1 id="saved" className="lines" tabIndex={-1}>
              {t('waiting.title')}
            </h1>
            <Lines>{t('waiting.words')}</Lines>
            <Trip reached="saved" />
          </section>
          {item && item.state !== 'waiting' && <UnsentItem item={item} />}
          <ContactCard id="urgent" symbol="phone" title={t('waiting.urgent.title')} contact={urgent} main>
            <Lines>{t('waiting.urgent.words')}</Lines>
            <OpeningState />
          </ContactCard>
        </div>
        <div className="stack side">
          <section aria-labelledby="keep">
            <h2 id="keep">{t('check.happens.title')}</h2>
            <ul>
              {(['keep', 'reference', 'signIn'] as const).map((key) => (
                <li key={key}>
                  <Lines>{t(`waiting.${key}`)}</Lines>
                </li>
              ))}
            </ul>
            <p>
              <InApp className="act" to="/requests">
                {t('waiting.see')}
              </InApp>
            </p>
            <HowWasThis />
          </section>
          {item && <WhatWasSent {...item} title={t('requests:device.wrote')} />}
        </div>
      </div>
    </div>
  )
}
