import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { PageId } from './pages.ts'
import { useCouncil } from './state.ts'
import { titleOf } from './title.ts'
import { useTranslation } from './translation.ts'

/** After a move within the app, does what a browser does after a page: the title, the top, and focus on the heading. */
export function Arrivals({ page, children }: { page: PageId; children: ReactNode }) {
  const { i18n } = useTranslation()
  const council = useCouncil()
  const location = useLocation()
  const arrived = useRef(location)
  useEffect(() => {
    if (arrived.current === location) return
    arrived.current = location
    document.title = titleOf(i18n, page, council)
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : document.querySelector('h1')
    if (!location.hash) window.scrollTo(0, 0)
    target?.scrollIntoView({ block: 'nearest' })
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }, [location, page, council, i18n])
  return children
}
