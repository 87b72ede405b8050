import { call } from '#client/call.ts'
import { NoAnswerError, ProblemError } from '#client/call-errors.ts'
import { api } from '#contract/api.ts'
import { type Session, sessionLimits } from '#contract/session.ts'
import { signal } from './signals.ts'

const warnBefore = sessionLimits.warnMinutes * 60_000 + 30_000
const lookAgain = 10_000

const setMasked = (masked: boolean) => document.documentElement.toggleAttribute('hidden', masked)
function leave(): void {
  setMasked(true)
  window.location.reload()
}

/** Asks how long the session still lives, and warns in time. The clock of the device may be wrong, so the server's counts. */
export function watchSessionClock(session: Session, now: string): { stay: () => Promise<void> } {
  let known = session
  const ahead = Date.now() - Date.parse(now)
  const left = (session: Session) => Date.parse(session.idleEnds) - (Date.now() - ahead)
  let timer: ReturnType<typeof setTimeout>

  function heed(session: Session): void {
    const soon = left(session) <= warnBefore
    signal({ ending: soon ? (session.idleEnds === session.ends ? 'at-last' : 'idle') : 'no' })
    clearTimeout(timer)
    // Another tab may have been used meanwhile: while warning, look again often.
    const next = soon ? Math.min(lookAgain, left(session)) : left(session) - warnBefore
    timer = setTimeout(look, Math.max(next, 1000))
  }

  /** Asks by one of the two doors. Each answer is the newest that is known; without one, what was known still counts. */
  async function ask(door: typeof api.getSession | typeof api.extendSession): Promise<void> {
    try {
      known = await call(door, {})
      signal({ offline: false })
      heed(known)
    } catch (error) {
      const refused = error instanceof ProblemError && error.status === 401
      // Ended: the server sends on to sign-in, and back to this page afterwards. Without signal a shell stands there.
      if (refused || left(known) <= 0) return leave()
      if (error instanceof NoAnswerError) signal({ offline: true })
      heed(known)
    }
  }
  const look = () => ask(api.getSession)

  // After a sleep no timer can be trusted: what has ended by now is not shown while we ask.
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState !== 'visible' || left(known) > warnBefore) return
    if (left(known) <= 0) setMasked(true)
    await look()
    if (left(known) > 0) setMasked(false)
  })
  heed(known)
  return { stay: () => ask(api.extendSession) }
}
