import { combinePlans } from './combine-plans.ts'
import { communicationNeeds } from './communication-needs.ts'
import { directPayment } from './direct-payment.ts'
import { involveSomeone } from './involve-someone.ts'
import type { Journey } from './journey.ts'
import { planReview } from './plan-review.ts'
import { reviewPreparation } from './review-preparation.ts'

/** Every journey. To add one: its file, its words in each language, and one line here. */
const all = [
  planReview,
  reviewPreparation,
  directPayment,
  involveSomeone,
  combinePlans,
  communicationNeeds,
] as Journey[]

export const journeys: Record<string, Journey> = Object.fromEntries(all.map((journey) => [journey.id, journey]))

export const findJourney = (id: string): Journey | undefined => (Object.hasOwn(journeys, id) ? journeys[id] : undefined)
