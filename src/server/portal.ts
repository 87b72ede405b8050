import type { EndpointName } from '#contract/api.ts'
import type { Council } from '#contract/councils/council.ts'
import type { Permission } from '#contract/endpoint.ts'
import type { Answers, Faults } from '#contract/journeys/journey.ts'
import type { Language } from '#contract/language.ts'
import type { LinkAnswer } from '#contract/link-answer.ts'
import type { Session } from '#contract/session.ts'

/** What a page needs before it can be drawn. */
export type FoundPage = {
  id: string
  needs: 'public' | 'signed-in' | Permission
  /** A shell is kept on the device for whoever opens it next: it is drawn without asking who fetches it. */
  forAnyone: boolean
  reads: { name: EndpointName; params: Record<string, string> }[]
}

export type Asked = { faults: Faults; answers: Answers }

export type PageInput = {
  /** Path and search, as in the address bar. */
  url: string
  /** The page to draw where it is not the one the address names: `not-found`, `problem`. */
  page: string
  council: Council
  language: Language
  largeText: boolean
  /** Which sections of the plan the browser has shut, with dots between their names. */
  shut: string
  session: Session | null
  /** Binds a plain form to the session. */
  formToken: string
  /** True in the sample world only: every page then says that it is not a council's service. */
  sample: boolean
  now: string
  reads: { name: EndpointName; params: Record<string, string>; reply: unknown }[]
  /** Only where the page answers the form of linking. */
  link?: LinkAnswer
  /** Only where the page answers a form of questions: what is wrong with what was written, and what is written so far. */
  asked?: Asked
}

/** A page as it goes out, and the paths of the scripts that take it over. */
export type DrawnPage = { html: string; scripts: string[] }

/** The built portal, given to the server as a value, so that the server does not import it (DESIGN §3). */
export type Portal = {
  /** By path and search, because what a page reads may be named in them. */
  findPage: (address: string) => FoundPage | undefined
  render: (input: PageInput) => Promise<DrawnPage>
  /** The languages that a machine wrote and nobody has read yet: offered only where somebody says so. */
  awaitingReview: Language[]
  /** Every style that a page may carry inline, for the content security policy to allow by hash. */
  styles: string[]
}
