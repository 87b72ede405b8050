import { useEffect, useRef } from 'react'
import type { Answers } from '#contract/journeys/journey.ts'

/** Short enough that a page that is killed loses less than a second of typing. */
const often = 700

/** Keeps what is written soon after each touch, and at once when the page may go. */
export function useKeeping(keep: (written: Answers) => void) {
  const latest = useRef(keep)
  const waiting = useRef<Answers | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    latest.current = keep
  })

  const drop = (): Answers | undefined => {
    clearTimeout(timer.current)
    timer.current = undefined
    const written = waiting.current
    waiting.current = undefined
    return written
  }
  const now = useRef(() => {
    const written = drop()
    if (written) latest.current(written)
  })
  /** Each time something is written. What was waiting goes in time, however fast somebody types. */
  const soon = (written: Answers) => {
    waiting.current = written
    timer.current ??= setTimeout(now.current, often)
  }

  useEffect(() => {
    const flush = now.current
    const whenHidden = () => document.visibilityState === 'hidden' && flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', whenHidden)
      flush()
    }
  }, [])
  return { soon, drop }
}
