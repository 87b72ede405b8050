import { useTranslation } from 'react-i18next'
import { RingCard } from '../../components/ring-card.tsx'

/** A sign-in that is linked to nobody's record. It says nothing of whether a record exists. */
export default function NotLinkedPage() {
  const { t } = useTranslation('sign-in')
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t('notLinked.title')}</h1>
          <p>{t('notLinked.words')}</p>
          <p>{t('notLinked.next')}</p>
        </div>
        <RingCard title={t('notLinked.ring')} />
      </div>
    </div>
  )
}
