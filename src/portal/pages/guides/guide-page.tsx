import { useLocation } from 'react-router'
import { guideOf } from '#contract/guides.ts'
import { Danger } from '../../components/danger.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { YoungCarers } from '../../components/young-carers.tsx'
import { findPageId } from '../../pages.ts'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { GuideList } from './guide-list.tsx'
import { GuidePart } from './guide-part.tsx'

/** One guide: what the council's document says about one thing, and nothing that it does not say. */
export default function GuidePage() {
  const { t } = useTranslation('guides')
  const { guides } = useCouncil()
  const { pathname } = useLocation()
  const guide = guideOf(findPageId(pathname) ?? '') ?? 'plan'
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t(`${guide}.title`)}</h1>
          <p className="lede">{t(`${guide}.what`)}</p>
        </div>
        {guides[guide]?.map((part) => (
          <GuidePart key={part} guide={guide} part={part} />
        ))}
        {guide === 'young-carers' ? (
          <>
            <YoungCarers title={t('ring')} />
            <Danger />
          </>
        ) : (
          <RingCard title={t('ring')} />
        )}
        <nav aria-labelledby="others">
          <h2 id="others">{t('others')}</h2>
          <div className="card">
            <GuideList without={guide} />
          </div>
        </nav>
      </div>
    </div>
  )
}
