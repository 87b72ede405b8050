import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { findPageId, pages } from './pages.ts'

/**
 * A shell that was put in the place of a page that anyone may read becomes that page: its view and its words lie here.
 * So the guides and the page about abuse are there without signal and without a PIN, and no copy of them tells who looked.
 */
export function useStandIn(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const { pathname, search, hash } = window.location
    const id = findPageId(pathname)
    if (id && pages[id].withoutSignal) navigate(pathname + search + hash, { replace: true })
  }, [navigate])
}
