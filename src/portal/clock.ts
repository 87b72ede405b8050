import { useSyncExternalStore } from 'react'
import { isShell } from './pages.ts'
import { type PageState, useNow, usePageState } from './state.ts'

const minute = 60_000
let ahead = 0

/** Goes by the server's clock from now on, and not by one that somebody set wrong. A shell was drawn long ago: there only the device knows. */
export function setClock({ page, now }: Pick<PageState, 'page' | 'now'>): void {
  ahead = isShell(page) ? 0 : Date.parse(now) - Date.now()
}

/** The time by the server's clock. */
export const timeNow = () => Date.now() + ahead
const minuteOf = (moment: number) => Math.floor(moment / minute)
const minutesNow = () => minuteOf(timeNow())

/** Calls at the start of each minute, and when the page is looked at again: a phone may have slept in between. */
function subscribe(onMinute: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    timer = setTimeout(tick, minute - (timeNow() % minute))
  }
  const tick = () => {
    onMinute()
    wait()
  }
  wait()
  document.addEventListener('visibilitychange', onMinute)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onMinute)
  }
}

/**
 * The minute it is: first when the server drew, so that both draw alike, then by the clock for as long as the page is open.
 * Nothing while a shell is being taken over, because nobody knows yet how long it has lain on the device.
 */
export function useClock(): string | undefined {
  const { page } = usePageState()
  const drawnAt = useNow()
  // The minute of drawing and not nothing: what differs here is drawn anew in one go as soon as React has taken over.
  const drawn = isShell(page) ? undefined : minuteOf(Date.parse(drawnAt))
  const minutes = useSyncExternalStore(subscribe, minutesNow, () => drawn)
  return minutes === undefined ? undefined : new Date(minutes * minute).toISOString()
}
