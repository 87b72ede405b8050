import type { Contribution } from '#contract/contribution.ts'
import type { Need, Plan } from '#contract/plan.ts'
import type { SupportItem, Visit } from '#contract/support.ts'
import type { Words } from '#contract/words.ts'

/** The versions in which something holds: from one on, and up to another where it ended. */
export type Span = { since: number; until?: number }

/** One row of a long plan's table: something that a need is met by, in some of its versions. */
export type Row = Span & Omit<SupportItem, 'needs' | 'visits' | 'from'> & { need: string; visit?: Visit }

/** A version: when it began, what an hour of support cost then, and why it was written. */
export type Step = { from: string; hour: number; person: number; why: Words }

/** Something wanted, and the versions from which it was there in part and in full. */
export type Wanted = { id: string; need: string; title: Words; partlyAt?: number; achievedAt?: number }

/** All that is told about one person with a long plan; their versions are made from it. */
export type Facts = {
  name: string
  team: SupportItem['provider']
  steps: Step[]
  rows: Row[]
  needs: Need[]
  wanted: Wanted[]
  contribution: Contribution
  always: Pick<Plan, 'aboutMe' | 'strengths' | 'options' | 'wellbeing' | 'people' | 'keepingWell' | 'community'>
  use: Words
  practitioner: { name: string; phone: string; email: string }
}

export const holdsIn = (version: number, { since, until }: Span): boolean =>
  since <= version && version <= (until ?? version)
