import type { Council, ReviewTopic } from '../councils/council.ts'
import { communication, elsewhere, isElsewhere, meeting, withYou } from './asked-often.ts'
import { longText, oneOf, optional, someOfPlan } from './fields.ts'
import { journey } from './journey.ts'

/** Asked where the council's own document says that a review looks at it. */
const about = (topic: ReviewTopic) => ({ where: ({ reviews }: Council) => reviews.looksAt.includes(topic) })

/**
 * Getting ready for a review: what it looks at, one to a page (R50, R59–R65). Each may be left empty, because one prepares over
 * days, and what nobody wrote can be said when we meet. At the end it is sent, with or without asking for a review.
 */
export const reviewPreparation = journey('review-preparation', { needs: 'ask' })
  .step('working', { worksWell: optional(longText(1000)), worksBadly: optional(longText(1000)) }, about('working'))
  .step('needs', { needsChanged: optional(longText(1000)) }, about('needs'))
  .step(
    'outcomes',
    { reached: optional(someOfPlan('outcomes')), outcomesWords: optional(longText(1000)) },
    about('outcomes'),
  )
  .step('better', { better: optional(longText(1000)) }, about('better'))
  .step(
    'budget',
    { enough: optional(oneOf('yes', 'no', 'not-sure')), budgetWords: optional(longText(1000)) },
    about('budget'),
  )
  .step('changes', { lifeChanged: optional(longText(1000)) }, about('changes'))
  .step(
    'others',
    {
      able: optional(oneOf('yes', 'partly', 'no', 'not-sure')),
      willing: optional(oneOf('yes', 'partly', 'no', 'not-sure')),
      othersWords: optional(longText(1000)),
    },
    about('others'),
  )
  .step('next', { nextReview: optional(longText(500)) }, about('next'))
  .step('also-ask', { alsoAsk: oneOf('yes', 'no') })
  .step('meeting', meeting, { when: ({ alsoAsk }) => alsoAsk === 'yes' })
  .step('elsewhere', elsewhere, isElsewhere)
  .step('with-you', withYou)
  .step('communication', communication)
