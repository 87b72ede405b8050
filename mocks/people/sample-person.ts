import type { IsoDate } from '#contract/calendar.ts'
import type { Said } from '#contract/councils/council.ts'
import type { Person } from '#contract/person.ts'
import type { Plan } from '#contract/plan.ts'
import type { Words } from '#contract/words.ts'

/**
 * Someone of the sample world: who they are, their plans, and what trying the service as them shows.
 * All of them are made up, and every telephone number is from the range that Ofcom keeps for drama.
 */
export type SamplePerson = {
  /** The name they sign in by; the sign-in provider says it as the subject. */
  id: string
  council: string
  reference: string
  person: Person
  /** What trying the service as them is about, for whoever chooses; where it is absent, a plan. */
  about?: 'money' | 'others'
  /** One sentence: what this person shows. */
  shows: Said
  /** Oldest first; empty while no plan is written. */
  plans: Plan[]
  /** Plans for them as a carer, oldest first: a carer's support plan is a plan of its own (R81). */
  carersPlans?: Plan[]
  /** They were found not eligible: when, the written reasons, and the advice they are given all the same (R99). */
  notEligible?: { decidedOn: IsoDate; reasons: Words[]; advice: Words[] }
  /** Why their plan is not shown, where the council said so: access stopped for now, or a death recorded. */
  standing?: { state: 'suspended'; why?: Words } | { state: 'died'; on: IsoDate }
  /** False for someone who can sign in and has no record here that they may see. */
  linked: boolean
}
