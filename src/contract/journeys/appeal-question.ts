import { communication } from './asked-often.ts'
import { fromEarlier, longText, optional, shortText } from './fields.ts'
import { journey } from './journey.ts'

/** “Can I appeal?” (R90): which decision, and what is wrong with it. It is the question before an appeal, and not the appeal. */
export const appealQuestion = journey('appeal-question', { needs: 'ask' })
  .step('decision', {
    decision: longText(2000),
    told: optional(shortText(200)),
    earlier: fromEarlier('reference', optional(shortText(20))),
  })
  .step('why', { why: optional(longText(4000)) })
  .step('communication', communication)
