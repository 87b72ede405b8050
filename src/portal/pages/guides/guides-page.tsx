import { RingCard } from '../../components/ring-card.tsx'
import { useTranslation } from '../../translation.ts'
import { GuideList } from './guide-list.tsx'

/** What the council's own document explains, as guides: for anyone, signed in or not. */
export default function GuidesPage() {
  const { t } = useTranslation('guides')
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
        </div>
        <nav className="card" aria-label={t('title')}>
          <GuideList />
        </nav>
        <RingCard title={t('ring')} />
      </div>
    </div>
  )
}
