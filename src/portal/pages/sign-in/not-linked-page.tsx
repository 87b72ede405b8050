import { Icon } from '../../components/icon.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useTranslation } from '../../translation.ts'

/** A sign-in that is linked to nobody's record. It says nothing of whether a record exists. */
export default function NotLinkedPage() {
  const { t } = useTranslation('sign-in')
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t('notLinked.title')}</h1>
          <p>{t('notLinked.words')}</p>
          <p>{t('notLinked.code')}</p>
          <div className="buttons">
            <a className="govuk-button" href="/link">
              {t('notLinked.link')} <Icon name="chevron-right" />
            </a>
          </div>
          <p className="mt-5">{t('notLinked.next')}</p>
        </div>
        <RingCard title={t('notLinked.ring')} />
      </div>
    </div>
  )
}
