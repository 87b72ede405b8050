import { advocate } from './advocate.ts'
import { appealQuestion } from './appeal-question.ts'
import { carersAssessment } from './carers-assessment.ts'
import { comment } from './comment.ts'
import { complaint } from './complaint.ts'
import { compliment } from './compliment.ts'
import type { Journey } from './journey.ts'
import { planReview } from './plan-review.ts'

/** Every journey. To add one: its file, its words in each language, and one line here. */
const all = [planReview, advocate, carersAssessment, complaint, comment, compliment, appealQuestion] as Journey[]

export const journeys: Record<string, Journey> = Object.fromEntries(all.map((journey) => [journey.id, journey]))

export const findJourney = (id: string): Journey | undefined => (Object.hasOwn(journeys, id) ? journeys[id] : undefined)
