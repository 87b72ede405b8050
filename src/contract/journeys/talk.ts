import { communication } from './asked-often.ts'
import { longText, optional, phone, someOf } from './fields.ts'
import { journey } from './journey.ts'

/** Asking to be rung (R87, R88). It never stands before a complaint: the start page says that one may complain at once. */
export const talk = journey('talk', { needs: 'ask' })
  .step('about', {
    topics: someOf('plan', 'support', 'money', 'decision', 'something-else'),
    topicWords: optional(longText(1000)),
  })
  .step('number', { number: phone() })
  .step('times', {
    days: someOf('monday', 'tuesday', 'wednesday', 'thursday', 'friday'),
    parts: someOf('morning', 'afternoon'),
    timesWords: optional(longText(300)),
  })
  .step('communication', communication)
