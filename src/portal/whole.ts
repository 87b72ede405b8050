import { createContext, useContext, useDeferredValue } from 'react'

/** Whether somebody came to this page by a move. A page that the server drew is whole from the start, as one is that names a place in it. */
const Moved = createContext(false)
export const MovedProvider = Moved.Provider

/** False while the first screen of a page is drawn after a move: what is below it need not keep anybody waiting. */
export function useWhole(): boolean {
  // A first value, even the same, would have the whole page drawn twice.
  return useDeferredValue(true, useContext(Moved) ? false : undefined)
}
