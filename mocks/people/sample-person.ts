import type { Said } from '#contract/councils/council.ts'
import type { Person } from '#contract/person.ts'
import type { Plan } from '#contract/plan.ts'
import type { NotEligible, Standing } from '#contract/standing.ts'

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
  /** False for someone who can sign in and has no record here that they may see. */
  linked: boolean
  /** The code in the letter of someone who is not linked yet; `shows` says it, so that a visitor can try it. */
  code?: string
  /** The decision that they are not eligible. */
  notEligible?: NotEligible
  /** That their access is suspended, or that they have died. */
  standing?: Exclude<Standing, { state: 'open' }>
}
