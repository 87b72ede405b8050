import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useTranslation } from '../../translation.ts'

/** What is not there, not yours or not working, said kindly, with a way on. What is not yours reads like what is not there. */
export function KindPage({ kind }: { kind: 'not-found' | 'problem' | 'unavailable' }) {
  const { t } = useTranslation('problem')
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t(`${kind}.title`)}</h1>
          <p>{t(`${kind}.words`)}</p>
          <p>
            <InApp to="/" reloadDocument>
              {t('start')}
            </InApp>
          </p>
        </div>
        <RingCard title={t('ring')} />
      </div>
    </div>
  )
}
