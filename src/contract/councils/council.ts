import type { Weekday } from '../calendar.ts'
import type { CarerSupport } from '../carer-support.ts'
import type { Contact } from '../contact.ts'
import type { Guides } from '../guides.ts'
import type { Language } from '../language.ts'
import type { PlanPart } from '../plan.ts'
import type { DeclineReason } from '../request-steps.ts'
import type { Retention } from '../retention.ts'
import type { ReviewSchedule } from '../review-dates.ts'
import type { JourneyId } from '../service-request.ts'

/** One thing said in every language. */
export type Said = Record<Language, string>

/** Days on which an office keeps the same hours, on the clock in England. */
export type Hours = { days: Weekday[]; opens: string; closes: string }

/** What a person can ask a council for by ringing, as its own document offers it. */
export type Ask = 'review' | 'carers-assessment' | 'young-carers' | 'advocate' | 'appeal' | 'feedback'

/** What a review looks at (R50, R59–R65). */
export type ReviewTopic = 'working' | 'needs' | 'outcomes' | 'better' | 'budget' | 'changes' | 'others' | 'next'

/**
 * Everything that differs between councils, as data (DESIGN §4). Facts come from the council's own document;
 * what a document does not give is absent, and the page then shows nothing in its place.
 */
export type Council = {
  id: string
  name: string
  shortName: string
  /** The names at which the sample world and tests answer for it; production adds its own by setting. */
  hostnames: string[]
  languages: Language[]
  /** The council's own words, where its document gives one. */
  terms: { assessment?: Said; assessmentBefore?: Said; worker?: Said }
  contacts: {
    main: Contact
    /** For an emergency when the office is closed. */
    outOfHours?: Contact
    safeguarding: Contact
    safeguardingBoard?: { name: string }
    feedback?: Contact
    youngCarers?: Contact & { website: string; ages: [number, number] }
    website?: string
    /** Where else to look for help nearby (R100). */
    directory?: { name: string }
    /** Its own papers, by the names it gives them (R84, R102). */
    papers?: { complaints?: string; carers?: string }
    address?: string[]
  }
  officeHours?: Hours[]
  asks: Ask[]
  /** Whether people can be told by e-mail or text that there is something new: true where this server has a way to. */
  notices?: boolean
  /** What can be asked for here, as its own document offers it: which of `journeys`. */
  journeys: JourneyId[]
  /** What its document says that support for carers may be, in its order (R82). */
  carerSupport: CarerSupport[]
  /** Within how many working days it aims to answer, by journey, where its document gives a number (R92). */
  answersWithin?: Partial<Record<JourneyId, number>>
  /** What its document says of reviews: when, what they look at, who may ask, whom one may bring, and what follows a change. */
  reviews: {
    schedule?: ReviewSchedule
    looksAt: ReviewTopic[]
    askedBy: 'you' | 'anyone'
    withOthers: boolean
    ifChanged: 'new-assessment' | 'plan-updated'
    /** For which reasons it may say no to a review (R71–R74). */
    declines: DeclineReason[]
  }
  /** What its document explains, and so can be read as a guide. */
  guides: Guides
  /** The order in which a plan is read. What a person wants comes before services (R2, R111). */
  planOrder: PlanPart[]
  /** How many days a copy on a person's own device may be read without hearing from us. */
  copyDays: number
  /** How long each kind of record is kept. */
  retention: Retention
}
