import type { PlanSection } from '../plan.ts'

/** What someone may be happy or unhappy about, as they would say it and not as the council is divided. */
export const topics = [
  'care',
  'worker',
  'plan',
  'money',
  'decision',
  'waiting',
  'these-pages',
  'something-else',
] as const
export type Topic = (typeof topics)[number]

/** What it is about, by the part of the plan from which somebody comes (R98). */
const ofPart: Record<PlanSection, Topic> = {
  aboutMe: 'plan',
  needs: 'plan',
  outcomes: 'plan',
  strengths: 'plan',
  support: 'care',
  options: 'plan',
  wellbeing: 'plan',
  people: 'plan',
  budget: 'money',
  directPayment: 'money',
  contribution: 'money',
  keepingWell: 'plan',
  community: 'plan',
  practitioner: 'worker',
  review: 'waiting',
  agreement: 'decision',
  reasons: 'decision',
}

/** What it is about, by the word that an address carries: a part of the plan, which says nothing about anybody. */
export const topicOf = (part: string | null): Topic | undefined =>
  part !== null && Object.hasOwn(ofPart, part) ? ofPart[part as PlanSection] : undefined
