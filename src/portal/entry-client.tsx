import { type ReactNode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app.tsx'
import { setClock } from './clock.ts'
import { loadSymbols } from './components/symbol.tsx'
import { createI18n } from './i18n.ts'
import { haveAllWords, loadView } from './load-page.ts'
import { nextTask } from './next-task.ts'
import { isShell } from './pages.ts'
import { createQueryClient } from './query.ts'
import type { PageState } from './state.ts'

const readState = (): PageState => JSON.parse(document.getElementById('state')?.textContent ?? '')

/** Tells once the page answers to a touch. */
function Hydrated({ onHydrated, children }: { onHydrated: () => void; children: ReactNode }) {
  useEffect(onHydrated, [onHydrated])
  return children
}

/** Takes over the page that the server drew, then fetches what only later moments need. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  const state = readState()
  setClock(state)
  // Sent before the page answered to a touch: what was drawn is the next page already.
  if (state.drawnAt) window.history.replaceState(null, '', state.drawnAt)
  const i18n = createI18n(state.language, state.words)
  const queries = createQueryClient(state.reads)
  if (isShell(state.page)) haveAllWords()
  await Promise.all([loadView(state.page), state.language === 'easy-read' && loadSymbols()])
  // What follows weighs nothing before the page answers to a touch.
  const onHydrated = () => {
    performance.mark('hydrated')
    import('./after-hydration.ts')
      .then(({ afterHydration }) => afterHydration(state, i18n, queries))
      .catch((error) => console.warn('not everything for later could be fetched', error))
  }
  await nextTask()
  // In a transition React takes over in slices, and an old phone scrolls meanwhile.
  startTransition(() => {
    hydrateRoot(
      root,
      <Hydrated onHydrated={onHydrated}>
        <BrowserRouter>
          <App state={state} i18n={i18n} queries={queries} />
        </BrowserRouter>
      </Hydrated>,
    )
  })
}

start()
