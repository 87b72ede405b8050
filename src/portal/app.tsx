import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { Arrivals } from './arrivals.tsx'
import { Frame } from './components/frame.tsx'
import { CurrentPage, usePlaceNow } from './current-page.tsx'
import { type PageState, StateProvider } from './state.ts'

/** The whole portal, the same on the server and in the browser; only the router around it differs. */
export function App({ state, i18n, queries }: { state: PageState; i18n: i18n; queries: QueryClient }) {
  return (
    <StateProvider value={state}>
      <QueryClientProvider client={queries}>
        <I18nextProvider i18n={i18n}>
          <Place />
        </I18nextProvider>
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
