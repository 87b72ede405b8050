import { expect, test } from 'vitest'
import { planSections } from '../plan.ts'
import { topicOf, topics } from './topics.ts'

test('every part of the plan is about something', () => {
  for (const part of Object.keys(planSections)) expect(topics, part).toContain(topicOf(part))
})

test.each([
  ['support', 'care'],
  ['contribution', 'money'],
  ['agreement', 'decision'],
])('%s is about %s', (part, topic) => expect(topicOf(part)).toBe(topic))

test.each([null, '', 'moon', 'constructor', 'toString'])('%s is no part of it', (part) => {
  expect(topicOf(part)).toBeUndefined()
})
