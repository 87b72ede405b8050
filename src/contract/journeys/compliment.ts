import { longText, oneOf, optional, shortText } from './fields.ts'
import { journey } from './journey.ts'

/** Saying that something is good (R96): about whom, if one likes, and whether the council may pass it on, and with whose name. */
export const compliment = journey('compliment', { needs: 'ask' })
  .step('what-was-good', { words: longText(4000), who: optional(shortText(300)) })
  .step('pass-on', { passOn: oneOf('with-my-name', 'without-my-name', 'keep-it') })
