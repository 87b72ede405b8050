import { carerSupport } from '../carer-support.ts'
import { communication, elsewhere, isElsewhere, meeting, withYou } from './asked-often.ts'
import { listed, longText, oneOf, optional, someOf } from './fields.ts'
import { journey } from './journey.ts'

const goOn = () => oneOf('yes', 'partly', 'no', 'not-sure')

/**
 * Asking for a carer’s assessment (R78–R84; Care Act 2014, s.10): what they do, whether they can, will and want to go on, and what
 * would help, of the kinds that the council’s document lists. Nobody is asked whom they care for.
 */
export const carersAssessment = journey('carers-assessment', { needs: 'ask' })
  .step('caring', { caring: optional(longText(2000)) })
  .step('going-on', { able: goOn(), willing: goOn(), wants: goOn(), goingOnWords: optional(longText(1000)) })
  .step('what-would-help', {
    support: optional(listed('carerSupport', someOf(...carerSupport, 'something-else'))),
    supportWords: optional(longText(1000)),
  })
  .step('meeting', meeting)
  .step('elsewhere', elsewhere, isElsewhere)
  .step('with-you', withYou)
  .step('communication', communication)
