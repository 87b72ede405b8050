import { advocate } from './advocate.ts'
import { agreePlan } from './agree-plan.ts'
import { appealQuestion } from './appeal-question.ts'
import { carersAssessment } from './carers-assessment.ts'
import { combinePlans } from './combine-plans.ts'
import { comment } from './comment.ts'
import { communicationNeeds } from './communication-needs.ts'
import { complaint } from './complaint.ts'
import { compliment } from './compliment.ts'
import { directPayment } from './direct-payment.ts'
import { involveSomeone } from './involve-someone.ts'
import type { Journey } from './journey.ts'
import { planReview } from './plan-review.ts'
import { printedCopy } from './printed-copy.ts'
import { question } from './question.ts'
import { reviewPreparation } from './review-preparation.ts'
import { somethingChanged } from './something-changed.ts'
import { talk } from './talk.ts'

/** Every journey. To add one: its file, its words in each language, and one line here. */
const all = [
  talk,
  question,
  somethingChanged,
  agreePlan,
  planReview,
  reviewPreparation,
  directPayment,
  involveSomeone,
  combinePlans,
  communicationNeeds,
  printedCopy,
  advocate,
  carersAssessment,
  complaint,
  comment,
  compliment,
  appealQuestion,
] as Journey[]

export const journeys: Record<string, Journey> = Object.fromEntries(all.map((journey) => [journey.id, journey]))

export const findJourney = (id: string): Journey | undefined => (Object.hasOwn(journeys, id) ? journeys[id] : undefined)
