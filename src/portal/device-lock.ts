import { sessionLimits } from '#contract/session.ts'

const patience = sessionLimits.idleMinutes.own * 60_000

/** Puts an open copy away again once nobody has touched it for as long as a session would live: the PIN opens it anew. */
export function lockAgainWhenIdle(): void {
  let touched = Date.now()
  const heed = () => {
    touched = Date.now()
  }
  for (const deed of ['pointerdown', 'keydown', 'scroll']) document.addEventListener(deed, heed, { passive: true })
  const look = () => {
    if (Date.now() - touched < patience) return
    document.documentElement.setAttribute('hidden', '')
    window.location.reload()
  }
  setInterval(look, 10_000)
  // After a sleep no timer can be trusted.
  document.addEventListener('visibilitychange', look)
}
