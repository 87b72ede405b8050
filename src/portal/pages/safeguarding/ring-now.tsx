import { ContactCard } from '../../components/contact-card.tsx'
import { OpeningState, useOpening } from '../../components/opening-state.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** Whom to ring at this hour: the office, or the Emergency Duty Team where there is one; both where nobody knows (R105, R107). */
export function RingNow() {
  const { t } = useTranslation('safeguarding')
  const { safeguarding, outOfHours } = useCouncil().contacts
  const { state } = useOpening()
  const night = state === 'closed' && outOfHours !== undefined
  const other = night ? safeguarding : state === 'unknown' ? outOfHours : undefined
  return (
    <>
      <ContactCard id="now" symbol="phone" title={t('now.title')} contact={night ? outOfHours : safeguarding} main>
        <OpeningState />
        <p>{t(night ? 'now.night' : 'now.words')}</p>
      </ContactCard>
      {other && <ContactCard id="other" symbol="clock" title={t(night ? 'open' : 'closed')} contact={other} />}
    </>
  )
}
