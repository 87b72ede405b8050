import { call } from '#client/call.ts'
import { ProblemError } from '#client/call-errors.ts'
import { api } from '#contract/api.ts'
import { type Session, sessionLimits } from '#contract/session.ts'
import { signal } from './signals.ts'
import type { PageState } from './state.ts'

const warnBefore = sessionLimits.warnMinutes * 60_000 + 30_000
const lookAgain = 10_000

/** Asks how long the session still lives, and warns in time. The clock of the device may be wrong, so the server's counts. */
export function watchSessionClock(state: PageState): { stay: () => Promise<void> } {
  const ahead = Date.now() - Date.parse(state.now)
  const left = (session: Session) => Date.parse(session.idleEnds) - (Date.now() - ahead)
  let timer: ReturnType<typeof setTimeout>

  function heed(session: Session): void {
    const soon = left(session) <= warnBefore
    signal({ ending: soon ? (session.idleEnds === session.ends ? 'at-last' : 'idle') : 'no' })
    clearTimeout(timer)
    // Another tab may have been used meanwhile: while warning, look again often.
    timer = setTimeout(look, soon ? lookAgain : Math.max(left(session) - warnBefore, lookAgain))
  }

  async function look(): Promise<void> {
    try {
      heed(await call(api.getSession, {}))
    } catch (error) {
      // Ended: the server sends on to sign-in, and back to this page afterwards.
      if (error instanceof ProblemError && error.status === 401) window.location.reload()
      else timer = setTimeout(look, lookAgain)
    }
  }

  if (state.session) heed(state.session)
  return { stay: async () => heed(await call(api.extendSession, {})) }
}
