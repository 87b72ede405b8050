import { useSyncExternalStore } from 'react'

/** What the browser tells while a page is open. The server knows none of it, so the first drawing assumes nothing. */
export type Signals = {
  /** No answer came the last time we asked. `navigator.onLine` alone is not to be believed. */
  offline: boolean
  newerVersion: boolean
  /** Nothing has been done for so long that the session will end soon. */
  endsSoon: boolean
  /** The copy on this device that is shown, and when it was true. */
  copyFrom: string | undefined
}

let signals: Signals = { offline: false, newerVersion: false, endsSoon: false, copyFrom: undefined }
const nothingYet = signals
const listeners = new Set<() => void>()

export function signal(change: Partial<Signals>): void {
  signals = { ...signals, ...change }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSignals = (): Signals =>
  useSyncExternalStore(
    subscribe,
    () => signals,
    () => nothingYet,
  )
