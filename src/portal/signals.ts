import { useSyncExternalStore } from 'react'

/** What the browser tells while a page is open. The server knows none of it, so the first drawing assumes nothing. */
export type Signals = {
  /** No answer came the last time we asked. `navigator.onLine` alone is not to be believed. */
  offline: boolean
  newerVersion: boolean
  /** The session ends soon: for want of use, or because it has lasted as long as it may. */
  ending: 'no' | 'idle' | 'at-last'
  /** The copy on this device that is shown: when it was opened, and when it was true. */
  copy: { opened: string; from: string } | undefined
  /** How many things that somebody wrote on this device are not sent yet, and how many of them need the person. */
  unsent: number
  attention: number
  /** How many requests without an account wait here, sealed. */
  sealed: number
  /** Something waited here to be sent, and the browser has thrown it away. */
  gone: boolean
}

let signals: Signals = {
  offline: false,
  newerVersion: false,
  ending: 'no',
  copy: undefined,
  unsent: 0,
  attention: 0,
  sealed: 0,
  gone: false,
}
const nothingYet = signals
const listeners = new Set<() => void>()

export const currentSignals = (): Signals => signals
export function signal(change: Partial<Signals>): void {
  // What says nothing new must not draw a page again.
  if (Object.entries(change).every(([name, value]) => signals[name as keyof Signals] === value)) return
  signals = { ...signals, ...change }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSignals = (): Signals => useSyncExternalStore(subscribe, currentSignals, () => nothingYet)
