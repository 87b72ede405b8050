import { useCouncil } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { ContactCard } from './contact-card.tsx'
import { YoungCarers } from './young-carers.tsx'

/** Whom to reach about something other than one's care, or when not happy with it, where the council's document says so (R98). */
export function OtherContacts() {
  const { t } = useTranslation('contacts')
  const { main, feedback, youngCarers, website, papers } = useCouncil().contacts
  return (
    <>
      {youngCarers && (
        <YoungCarers title={t('young.title')}>
          <p>{t('young.words', { from: youngCarers.ages[0], to: youngCarers.ages[1] })}</p>
        </YoungCarers>
      )}
      {feedback && (
        <ContactCard id="feedback" symbol="speech" title={t('feedback.title')} contact={feedback}>
          <p>{t('feedback.words')}</p>
        </ContactCard>
      )}
      {!feedback && papers?.complaints && (
        <ContactCard id="feedback" symbol="speech" title={t('unhappy.title')} contact={main}>
          <p>{t('unhappy.words', { complaints: papers.complaints })}</p>
        </ContactCard>
      )}
      {website && (
        <p>
          <a href={website}>{t('website')}</a>
        </p>
      )}
    </>
  )
}
