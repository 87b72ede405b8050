import type { QueryClient } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { isMarked } from './device-marks.ts'
import { loadAllWords, loadPlaces } from './load-page.ts'
import { nextTask } from './next-task.ts'
import { isShell } from './pages.ts'
import { registerServiceWorker, tellLanguage } from './register-service-worker.ts'
import { watchSessionEnd } from './session-end.ts'
import { signal } from './signals.ts'
import type { PageState } from './state.ts'
import { setStay } from './stay.ts'
import { loadAllStyles } from './styles.ts'

/** Makes the portal one that can be put on the home screen. Only who has script can use it, so no first page waits for it. */
const offerInstallation = () =>
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: '/manifest.webmanifest' }),
  )

/** The schemas are many: an old phone that makes them all in one go answers to no touch meanwhile. */
async function makeSchemas(): Promise<void> {
  await import('#contract/calendar.ts')
  await nextTask()
  await import('#contract/plan.ts')
  await nextTask()
}

/** What waits here of someone without an account is sent from every page. Its code is fetched only where something does. */
async function watchSealed(): Promise<void> {
  if (isMarked('sealed-here')) (await import('./device-anyone.ts')).watchSealed()
}

/** What a page needs once it is there: its ways on, its watch over the session, and what is kept for a time without signal. */
export async function afterHydration(state: PageState, i18n: i18n, queries: QueryClient): Promise<void> {
  watchSessionEnd(state)
  window.addEventListener('offline', () => signal({ offline: true }))
  window.addEventListener('online', () => signal({ offline: false }))
  if (isShell(state.page)) {
    signal({ offline: true })
    return watchSealed()
  }
  await makeSchemas()
  if (state.session) setStay((await import('./session-clock.ts')).watchSessionClock(state.session, state.now).stay)

  // While one develops there is nothing to keep: files change under its feet.
  if (import.meta.env.PROD) await registerServiceWorker(() => signal({ newerVersion: true }))
  tellLanguage(state.language)
  offerInstallation()
  // All are on their way at once, and asking for each is a task of its own.
  const parts = [() => loadAllWords({ language: state.language, i18n }), loadAllStyles, loadPlaces]
  const loads: Promise<unknown>[] = []
  for (const load of parts) {
    loads.push(load())
    await nextTask()
  }
  await Promise.all(loads)
  await watchSealed()
  if (!state.session) return
  await (await import('./device-copy.ts')).keepCopy(state.session.device ?? 'shared', queries)
  const { leadToWhatWaits, watchAsking } = await import('./device-asking.ts')
  await watchAsking(queries)
  if (state.page === 'not-found') await leadToWhatWaits()
}
