import { hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app.tsx'
import { createI18n } from './i18n.ts'
import { loadView } from './load-page.ts'
import { createQueryClient } from './query.ts'
import type { PageState } from './state.ts'

const readState = (): PageState => JSON.parse(document.getElementById('state')?.textContent ?? '')

/** Takes over the page that the server drew, then fetches what only later moments need. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  const state = readState()
  const i18n = createI18n(state.language, state.words)
  const queries = createQueryClient(state.reads)
  await loadView(state.page)
  hydrateRoot(
    root,
    <BrowserRouter>
      <App state={state} i18n={i18n} queries={queries} />
    </BrowserRouter>,
  )
  // What follows weighs nothing before the page answers to a touch.
  requestAnimationFrame(() => {
    performance.mark('hydrated')
    import('./after-hydration.ts').then(({ afterHydration }) => afterHydration(state, i18n, queries))
  })
}

start()
