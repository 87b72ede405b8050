import type { PlanSection } from './plan.ts'

/**
 * The sections whose changes are told, in the order in which they are: what somebody does and costs comes
 * first. Without a schema: the portal needs only the list.
 */
export const changingSections = [
  'support',
  'needs',
  'outcomes',
  'budget',
  'directPayment',
  'contribution',
  'practitioner',
  'people',
  'wellbeing',
  'community',
  'keepingWell',
  'strengths',
  'aboutMe',
  'options',
  'review',
  'agreement',
] as const satisfies Exclude<PlanSection, 'reasons'>[]
export type ChangingSection = (typeof changingSections)[number]
