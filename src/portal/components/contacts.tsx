import { useCouncil } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { ContactCard } from './contact-card.tsx'
import { Danger } from './danger.tsx'
import { Heading } from './heading.tsx'
import { Icon } from './icon.tsx'
import { InApp } from './in-app.tsx'
import { OfficeHours } from './office-hours.tsx'
import { OpeningState, useOpening, useSafeguarding } from './opening-state.tsx'
import { OtherContacts } from './other-contacts.tsx'
import { Call, OtherWays } from './ring-card.tsx'

/** Whom to ring now, most urgent first. What the council's document does not give is not there (R24, R43, R103–R108). */
export function Contacts() {
  const { t } = useTranslation('contacts')
  const { address } = useCouncil().contacts
  const safe = useSafeguarding()
  return (
    <div className="cols">
      <div className="stack">
        <OpeningState />
        <Danger />
        <WhomToRing />
      </div>
      <div className="stack side">
        <section className="card card--wait" id="safe" tabIndex={-1} aria-labelledby="safe-title">
          <Heading id="safe-title" symbol="shield">
            {t('safe.title')}
          </Heading>
          <p>{t('safe.words')}</p>
          <Call words={safe.name} phone={safe.phone} kind="quiet" />
          <OtherWays phone={safe.phone} email={safe.email} />
          <p>
            <InApp className="act" to="/safeguarding">
              <Icon name="shield" />
              {t('safe.go')}
            </InApp>
          </p>
        </section>
        <OfficeHours />
        {address && (
          <section className="card" aria-labelledby="post">
            <Heading id="post" symbol="letter">
              {t('post')}
            </Heading>
            <address>
              {address.map((line) => (
                <span className="own-line" key={line}>
                  {line}
                </span>
              ))}
            </address>
          </section>
        )}
        <OtherContacts />
      </div>
    </div>
  )
}

/** The clock chooses the numbers: the one for the night only when the office is closed, or when nobody knows whether it is. */
function WhomToRing() {
  const { t } = useTranslation('contacts')
  const { main, outOfHours } = useCouncil().contacts
  const { state } = useOpening()
  const shut = state === 'closed' && outOfHours !== undefined
  const night = outOfHours && state !== 'open' && (
    <ContactCard
      key="night"
      id="night"
      symbol="clock"
      title={t(shut ? 'night.now' : 'night.title')}
      contact={outOfHours}
      main={shut}
    >
      <p>{t('night.words')}</p>
    </ContactCard>
  )
  const day = (
    <ContactCard key="day" id="day" symbol="phone" title={t(shut ? 'wait' : 'main')} contact={main} main={!shut} />
  )
  return shut ? [night, day] : [day, night]
}
