import type { Followed, OpenRequest, SealTo } from '#contract/anyone.ts'
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

type Codes = Pick<OpenRequest, 'id' | 'reference' | 'code'>
/** What a page for someone without an account is answered with, who has no script to keep it. */
export type OpenAnswer = {
  /** The id and codes under which the form on the page sends. */
  toSend?: Codes
  /** What was received just now, with the codes to note down. */
  sent?: Codes & { receivedAt: string }
  /** What is read by number and code; null where there is nothing under both. */
  followed?: Followed | null
}

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
  /** Only on the pages for who has no account. */
  open?: OpenAnswer
  /** The address that is drawn, where it is not the one in the address bar. */
  drawnAt?: string
  /** To which key a request without an account is sealed: on pages for everyone. */
  sealTo?: SealTo
}

/** A page as it goes out, and the paths of the scripts that take it over. */
export type DrawnPage = { html: string; scripts: string[] }

/** The built portal, given to the server as a value, so that the server does not import it (DESIGN §3). */
export type Portal = {
  /** By path and search, because what a page reads may be named in them. */
  findPage: (address: string) => FoundPage | undefined
  render: (input: PageInput) => Promise<DrawnPage>
  /** The words of a message that says only that there is something new, and where. */
  notice: (language: Language, council: Council, link: string) => { subject: string; words: string }
  /** The languages that a machine wrote and nobody has read yet: offered only where somebody says so. */
  awaitingReview: Language[]
  /** Every style that a page may carry inline, for the content security policy to allow by hash. */
  styles: string[]
}
