import type { Council } from './councils/council.ts'

/** What each guide can tell. Which parts of it a council's own document says something about, its data names. */
export type GuideParts = {
  plan: 'four-things' | 'after-assessment' | 'agreed' | 'record' | 'who-gets' | 'yours' | 'ten-things' | 'why'
  planning:
    | 'who-plans'
    | 'agreement'
    | 'budget-told'
    | 'help-to-take-part'
    | 'appeal'
    | 'talk'
    | 'worker-does'
    | 'someone-with-you'
    | 'helper'
    | 'signing'
    | 'household'
    | 'unhappy'
  review: 'why' | 'if-changed' | 'ask-us' | 'help' | 'when' | 'eight-things' | 'who' | 'anyone-asks' | 'we-may-say-no'
  budget: 'amount' | 'who-pays' | 'direct-payment' | 'in-your-plan' | 'enough' | 'household'
  carer: 'who' | 'assessment' | 'support' | 'ask'
  'young-carers': 'you' | 'what-happens'
  'not-eligible': 'advice' | 'directory' | 'appeal'
}
export type Guide = keyof GuideParts
/** The guides of a council, each with its parts in the order in which they are read. */
export type Guides = { [G in Guide]?: GuideParts[G][] }

const prefix = 'guide-'

/** Which guide a page is, by the page's name. */
export const guideOf = (page: string): Guide | undefined =>
  page.startsWith(prefix) ? (page.slice(prefix.length) as Guide) : undefined

/** Whether a council has a page at all: a guide is there only where its document says what the guide tells. */
export function offersPage({ guides }: Council, page: string): boolean {
  const guide = guideOf(page)
  return guide === undefined || guides[guide] !== undefined
}
