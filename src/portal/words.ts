import type { FieldFault } from '#contract/journeys/fields.ts'
import type { FileFault } from '#contract/request-files.ts'
import type anyone from '#locales/en/anyone.json'
import type anyoneInstead from '#locales/en/anyone-instead.json'
import type ask from '#locales/en/ask.json'
import type askedOfAnyone from '#locales/en/asked-of-anyone.json'
import type askedOften from '#locales/en/asked-often.json'
import type changes from '#locales/en/changes.json'
import type common from '#locales/en/common.json'
import type contacts from '#locales/en/contacts.json'
import type contribution from '#locales/en/contribution.json'
import type device from '#locales/en/device.json'
import type glossary from '#locales/en/glossary.json'
import type guideBudget from '#locales/en/guide-budget.json'
import type guideCarer from '#locales/en/guide-carer.json'
import type guideNotEligible from '#locales/en/guide-not-eligible.json'
import type guidePlan from '#locales/en/guide-plan.json'
import type guidePlanning from '#locales/en/guide-planning.json'
import type guideReview from '#locales/en/guide-review.json'
import type guideYoungCarers from '#locales/en/guide-young-carers.json'
import type guides from '#locales/en/guides.json'
import type home from '#locales/en/home.json'
import type link from '#locales/en/link.json'
import type money from '#locales/en/money.json'
import type notices from '#locales/en/notices.json'
import type offline from '#locales/en/offline.json'
import type plan from '#locales/en/plan.json'
import type problem from '#locales/en/problem.json'
import type promises from '#locales/en/promises.json'
import type requests from '#locales/en/requests.json'
import type reviews from '#locales/en/reviews.json'
import type safeguarding from '#locales/en/safeguarding.json'
import type settings from '#locales/en/settings.json'
import type signIn from '#locales/en/sign-in.json'
import type standing from '#locales/en/standing.json'
import type start from '#locales/en/start.json'
import type unhappy from '#locales/en/unhappy.json'
import type versions from '#locales/en/versions.json'
import type week from '#locales/en/week.json'

/**
 * What one field of a journey says. `options` are what may be chosen, `offered` stands beside what was known already,
 * `nothing` stands where the plan lists nothing to choose from, `faults` are the sentences for what is wrong.
 */
type FieldWords = {
  label: string
  hint?: string
  offered?: string
  nothing?: string
  options?: Record<string, string>
  faults: Partial<Record<FieldFault | FileFault | 'no-room', string>>
}
/**
 * The words of one journey, `journeys/<journey>.json`. Which of them there must be its declaration says, and a test sees to it.
 * `facts` are what one has to know before one begins, each under its own heading.
 */
export type JourneyWords = {
  name: string
  start: { title: string; words: string; time: string; facts?: Record<string, { title: string; words: string }> }
  steps: Record<string, { title: string; hint?: string; fields: Record<string, FieldWords> }>
  done: { title: string; words: string }
}

/** Every file of words, as English has it: the others have the same keys, which a test sees to. */
export type Resources = {
  [journey: `journeys/${string}`]: JourneyWords
  anyone: typeof anyone
  'anyone-instead': typeof anyoneInstead
  ask: typeof ask
  'asked-of-anyone': typeof askedOfAnyone
  'asked-often': typeof askedOften
  changes: typeof changes
  common: typeof common
  contacts: typeof contacts
  contribution: typeof contribution
  device: typeof device
  glossary: typeof glossary
  'guide-budget': typeof guideBudget
  'guide-carer': typeof guideCarer
  'guide-not-eligible': typeof guideNotEligible
  'guide-plan': typeof guidePlan
  'guide-planning': typeof guidePlanning
  'guide-review': typeof guideReview
  'guide-young-carers': typeof guideYoungCarers
  guides: typeof guides
  home: typeof home
  link: typeof link
  money: typeof money
  notices: typeof notices
  offline: typeof offline
  plan: typeof plan
  problem: typeof problem
  promises: typeof promises
  requests: typeof requests
  reviews: typeof reviews
  safeguarding: typeof safeguarding
  settings: typeof settings
  'sign-in': typeof signIn
  standing: typeof standing
  start: typeof start
  unhappy: typeof unhappy
  versions: typeof versions
  week: typeof week
}
export type Namespace = keyof Resources
export type Words = Partial<Record<Namespace, object>>
