import type { ReactNode } from 'react'
import { type PageId, pages } from '../pages.ts'
import { useIsReading, usePageState } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { Languages } from './languages.tsx'
import { Nav } from './nav.tsx'
import { SignalBand } from './signal-band.tsx'
import { StayingSignedIn } from './staying-signed-in.tsx'

/** What stands around every page, in the order in which it is read (LOOK §2). */
export function Frame({ page, children }: { page: PageId; children: ReactNode }) {
  const { t } = useTranslation('common')
  const { session, sample } = usePageState()
  const reading = useIsReading()
  const { bare = false, place } = pages[page] as (typeof pages)['home'] & { bare?: boolean }
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        {t('skip')}
      </a>
      {sample && (
        <aside className="sample" aria-label={t('sample.label')}>
          <div className="page">
            <p>{t('sample.words')}</p>
          </div>
        </aside>
      )}
      <Header />
      <SignalBand />
      {reading && !bare && <Nav place={place} />}
      <Languages />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
      {session && <StayingSignedIn />}
    </>
  )
}
