import type { EndpointName } from '#contract/api.ts'
import type { Needs } from '#contract/endpoint.ts'
import type { StylePart } from './style-parts.ts'
import type { Namespace } from './words.ts'

/**
 * One thing that a page reads before it is drawn: which endpoint, about what. In the table a value may be that of the address:
 * `:version` is taken from the path, `?older=before` from the query string, and is `before` where that is silent. What is
 * `?named` and nothing else is read only where the address names it.
 */
export type Read = { name: EndpointName; params: Record<string, string> }

/** A file of words; or those of the journey that the path names; or those of every journey, whole or as a list names them. */
export type PageWords = Namespace | 'journeys/:journey' | 'journeys/*' | 'journeys/* in a list'

export type Page = {
  path: string
  needs: Exclude<Needs, `council:${string}`>
  /** Known before drawing, so that the server answers 302, 401 or 404 and the browser waits for nothing. */
  reads: Read[]
  /** Where its words are; the first holds its title. Header and footer have theirs in `common`. */
  words: [Namespace, ...PageWords[]]
  /** More is said in it than the server draws, as of what is wrong with an answer: all its words come along. */
  saysMore?: boolean
  styles: StylePart[]
  /** Which of the places in the navigation it is, and whether it has navigation at all. */
  place?: 'home' | 'plan' | 'week' | 'help'
  bare?: boolean
  /** Nothing in it is anybody's own, so that anyone may read it where there is no signal, with the shell in its place. */
  withoutSignal?: boolean
  /** The file of its view under `pages/`: imported when needed, and named in the build's manifest. */
  view: string
}

type Declared = Partial<Omit<Page, 'path' | 'view'>> & Pick<Page, 'needs' | 'words' | 'view'>

/** Declares a page: everything about it that is not its content, in one place (DESIGN §4). */
export const page = (path: string, declared: Declared): Page => ({ path, reads: [], styles: [], ...declared })
