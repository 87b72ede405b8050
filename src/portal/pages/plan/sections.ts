import type { ComponentType } from 'react'
import type { Plan, PlanPart } from '#contract/plan.ts'
import { AboutMe } from './about-me.tsx'
import { Agreement } from './agreement.tsx'
import { Community } from './community.tsx'
import { HowNeedsAreMet } from './how-needs-are-met.tsx'
import { MyMoney } from './my-money.tsx'
import { Needs } from './needs.tsx'
import { Options } from './options.tsx'
import { Outcomes } from './outcomes.tsx'
import { PeopleInvolved, WellbeingList } from './people-involved.tsx'
import { PractitionerCard } from './practitioner.tsx'
import { ReviewDates } from './review-dates.tsx'
import { KeepingWell, Strengths } from './strengths.tsx'

/** What draws each section of a plan. A section without one does not compile. */
export const sections: Record<PlanPart, ComponentType<{ plan: Plan }>> = {
  aboutMe: AboutMe,
  needs: Needs,
  outcomes: Outcomes,
  strengths: Strengths,
  support: HowNeedsAreMet,
  options: Options,
  wellbeing: WellbeingList,
  people: PeopleInvolved,
  budget: MyMoney,
  keepingWell: KeepingWell,
  community: Community,
  practitioner: PractitionerCard,
  review: ReviewDates,
  agreement: Agreement,
}

/** A section with nothing in it takes no place. */
export function shown(plan: Plan, name: PlanPart): boolean {
  const section = plan[name]
  if (name === 'strengths') return plan.strengths.self.length + plan.strengths.support.length > 0
  return Array.isArray(section) ? section.length > 0 : section !== undefined
}
