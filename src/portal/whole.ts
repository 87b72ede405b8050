import { useDeferredValue } from 'react'
import { useLocation } from 'react-router'
import { useIsDrawn } from './state.ts'

/**
 * False while the first screen of a page is drawn after a move: what is below it need not keep anybody waiting. What the
 * server drew is whole from the start, and so is a page whose address names a place in it.
 */
export function useWhole(): boolean {
  const moved = !useIsDrawn()
  const { hash } = useLocation()
  // A first value, even the same, would have the whole page drawn twice.
  return useDeferredValue(true, moved && !hash ? false : undefined)
}
