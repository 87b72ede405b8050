import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { Arrivals } from './arrivals.tsx'
import { Frame } from './components/frame.tsx'
import { CurrentPage, usePlaceNow } from './current-page.tsx'
import { type PageState, StateProvider } from './state.ts'
import { TranslationProvider } from './translation.ts'

/** The whole portal, the same on the server and in the browser; only the router around it differs. */
export function App({ state, i18n, queries }: { state: PageState; i18n: i18n; queries: QueryClient }) {
  return (
    <StateProvider value={state}>
      <QueryClientProvider client={queries}>
        <TranslationProvider value={i18n}>
          <Place />
        </TranslationProvider>
      </QueryClientProvider>
    </StateProvider>
  )
}

function Place() {
  const place = usePlaceNow()
  return (
    <Arrivals page={place.id}>
      <Frame page={place.id}>
        <CurrentPage place={place} />
      </Frame>
    </Arrivals>
  )
}
