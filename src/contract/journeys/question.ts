import { communication } from './asked-often.ts'
import { fromAddress, longText, oneOf } from './fields.ts'
import { journey } from './journey.ts'

/** “I do not understand this” (R23), from any section of the plan: the link to it names the section. */
export const question = journey('question', { needs: 'ask' })
  .step('question', {
    question: longText(2000),
    about: fromAddress(
      'about',
      oneOf(
        'aboutMe',
        'needs',
        'outcomes',
        'strengths',
        'support',
        'options',
        'wellbeing',
        'people',
        'budget',
        'keepingWell',
        'community',
        'practitioner',
        'review',
        'agreement',
        'something-else',
      ),
    ),
  })
  .step('communication', communication)
