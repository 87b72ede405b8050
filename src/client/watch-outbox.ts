import type { Outbox } from './outbox.ts'

/** The window of a page; `visibilitychange` reaches it from its document. */
export type Watched = EventTarget & { document?: EventTarget & { visibilityState: string } }

/**
 * Drains at the start, when the network comes back, when the page is looked at again, and after a pause for as long as
 * something waits. Answers how to end that. "Send now" is `outbox.drain()`.
 */
export function watchOutbox(outbox: Pick<Outbox, 'drain' | 'pause' | 'subscribe'>, target: Watched): () => void {
  const over = new AbortController()
  const { document } = target
  let timer: ReturnType<typeof setTimeout> | undefined

  const drain = () => {
    clearTimeout(timer)
    timer = undefined
    // What went wrong here is tried again like everything else, at the next occasion.
    outbox.drain().catch(() => {})
  }
  const plan = () => {
    if (outbox.pause !== undefined && !over.signal.aborted) timer ??= setTimeout(drain, outbox.pause)
  }
  const unsubscribe = outbox.subscribe(plan)
  target.addEventListener('online', drain, over)
  // Not heard at the window in every browser.
  document?.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && drain(), over)
  drain()
  return () => {
    over.abort()
    unsubscribe()
    clearTimeout(timer)
  }
}
