import type { Journey } from './journey.ts'
import { planReview } from './plan-review.ts'

/** Every journey. To add one: its file, its words in each language, and one line here. */
export const journeys = { [planReview.id]: planReview as Journey } as Record<string, Journey>

export const findJourney = (id: string): Journey | undefined => (Object.hasOwn(journeys, id) ? journeys[id] : undefined)
