import { longText, oneOf, optional } from './fields.ts'
import { journey } from './journey.ts'

/** Asking for the plan on paper, and for copies for others (R28). Nobody of the plan is filled in: who gets one is only the person's to say. */
export const printedCopy = journey('printed-copy', { needs: 'ask' })
  .step('print', { size: oneOf('ordinary', 'large', 'very-large'), wording: oneOf('as-it-is', 'easy-read') })
  .step('where-to', { address: longText(500) })
  .step('others', { others: optional(longText(1000)) })
