import { communication } from './asked-often.ts'
import { longText, oneOf, optional, shortText } from './fields.ts'
import { journey } from './journey.ts'

/**
 * Bringing someone in (R32–R36): who, how to reach them, for one event or for good, what they may see and do in the person's
 * own words. The same journey changes that later, and ends it: then nothing but the name is asked.
 */
export const involveSomeone = journey('involve-someone', { needs: 'ask' })
  .step('what', { wish: oneOf('bring-in', 'change', 'end') })
  .step('who', { name: shortText(200), relation: optional(shortText(200)) })
  .step('reaching-them', { reach: optional(longText(500)) }, { when: ({ wish }) => wish !== 'end' })
  .step('how-long', { lasting: oneOf('once', 'always') }, { when: ({ wish }) => wish !== 'end' })
  .step('event', { event: shortText(300) }, { when: ({ lasting }) => lasting === 'once' })
  .step(
    'what-they-may',
    { maySee: optional(longText(1000)), mayDo: optional(longText(1000)) },
    { when: ({ wish }) => wish !== 'end' },
  )
  .step('communication', communication)
