import { createContext, useContext } from 'react'
import type { Followed, OpenRequest, SealTo } from '#contract/anyone.ts'
import type { Council } from '#contract/councils/council.ts'
import type { Answers, Faults } from '#contract/journeys/journey.ts'
import type { Language } from '#contract/language.ts'
import type { LinkAnswer } from '#contract/link-answer.ts'
import type { Session } from '#contract/session.ts'
import type { Read } from './page.ts'
import type { PageId } from './pages.ts'
import { useSignals } from './signals.ts'
import type { Words } from './words.ts'

type Codes = Pick<OpenRequest, 'id' | 'reference' | 'code'>

/** Everything the server knew when it drew the page. The browser starts from the same, so that both draw alike. */
export type PageState = {
  page: PageId
  council: Council
  language: Language
  largeText: boolean
  /** Which sections of the plan were shut when the page was drawn, with dots between their names. */
  shut: string
  session: Session | null
  formToken: string
  sample: boolean
  /** The moment of drawing: reading the clock again could draw something else. */
  now: string
  reads: (Read & { reply: unknown })[]
  words: Words
  /** What the page of linking answers to the form that was sent. */
  link?: LinkAnswer
  /** What is wrong with the answers that were sent by a plain form, and what was written. */
  asked?: { faults: Faults; answers: Answers }
  /** What a plain form of someone without an account is answered with. */
  open?: { toSend?: Codes; sent?: Codes & { receivedAt: string }; followed?: Followed | null }
  /** The address that is drawn, where a form was answered with another page than the one that it was sent to. */
  drawnAt?: string
  /** To which key a request without an account is sealed while it waits here. */
  sealTo?: SealTo
}

const StateContext = createContext<PageState | null>(null)
export const StateProvider = StateContext.Provider

export function usePageState(): PageState {
  const state = useContext(StateContext)
  if (!state) throw new Error('a page is drawn inside its state')
  return state
}
export const useCouncil = (): Council => usePageState().council
export const useLanguage = (): Language => usePageState().language

const DrawnContext = createContext(true)
/** Whether the page is still the one that the server drew. */
export const DrawnProvider = DrawnContext.Provider
export const useIsDrawn = (): boolean => useContext(DrawnContext)

/** What the server answers to the form that was sent, for as long as its page is there. */
export function useAsked(): PageState['asked'] {
  const { asked } = usePageState()
  return useIsDrawn() ? asked : undefined
}

/** The time to draw by: when the server drew, or when a copy was opened here without it. */
export function useNow(): string {
  const { now } = usePageState()
  return useSignals().copy?.opened ?? now
}
/** Whether a person's own pages can be shown: by a session, or by a copy that was opened with the PIN. */
export function useIsReading(): boolean {
  const { session } = usePageState()
  const { copy } = useSignals()
  return copy !== undefined || Boolean(session?.person)
}
