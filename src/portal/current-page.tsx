import { useQueryClient } from '@tanstack/react-query'
import { use, useState } from 'react'
import { type Location, useLocation } from 'react-router'
import { offersPage } from '#contract/guides.ts'
import { loadedView, prepare, readyView } from './load-page.ts'
import { findPageId, type PageId } from './pages.ts'
import { usePageState } from './state.ts'
import { useTranslation } from './translation.ts'
import { MovedProvider } from './whole.ts'

/** Where we are: the page the server drew until somebody moves on, then the page of the address. */
type PlaceNow = { id: PageId; drawn: boolean; location: Location }

export function usePlaceNow(): PlaceNow {
  const location = useLocation()
  const state = usePageState()
  const [first] = useState(location)
  const drawn = location === first
  const found = findPageId(location.pathname)
  const moved = found && offersPage(state.council, found) ? found : 'not-found'
  return { id: drawn ? state.page : moved, drawn, location }
}

/** Draws a page whose view, words and reads are there; a move waits on the page before it until they are. */
export function CurrentPage({ place }: { place: PlaceNow }) {
  const { i18n } = useTranslation()
  const queries = useQueryClient()
  const { language } = usePageState()
  const around = { language, i18n, queries }
  const address = place.location.pathname + place.location.search
  const ready = place.drawn ? loadedView(place.id) : readyView(place.id, address, around)
  const View = ready ?? use(prepare(place.id, address, around))
  return (
    <MovedProvider value={!place.drawn && !place.location.hash}>
      <View />
    </MovedProvider>
  )
}
