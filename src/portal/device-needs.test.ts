import { expect, test } from 'vitest'
import type { OutboxItem } from '#client/outbox.ts'
import { newestNeeds } from './device-needs.ts'

const said = (help: string, day: number, more: Partial<OutboxItem> = {}): OutboxItem => ({
  id: '7d3f0a52-3b0e-4f43-9f0a-5a0f5ad2c111',
  person: '00000000-0000-4000-8000-000000000000',
  journey: 'communication-needs',
  answers: { help: [help] },
  state: 'waiting',
  attempts: 0,
  savedAt: `2026-11-${day}T10:00:00.000Z`,
  ...more,
})
const theirs = { answers: { help: ['easy-read'] }, saidAt: '2026-11-20T10:00:00.000Z' }
const helpOf = (items: OutboxItem[]) => newestNeeds(items, theirs).answers.help

test('what waits to be sent is newer than what the server has', () => {
  expect(helpOf([said('relay-uk', 21), said('large-print', 22)])).toEqual(['large-print'])
})

test('what was said elsewhere since is newer than what this device has sent', () => {
  const receipt = { id: said('', 10).id, reference: 'ABCD-EF23', journey: '', receivedAt: '2026-11-19T10:00:00.000Z' }
  expect(helpOf([said('relay-uk', 18, { state: 'sent', receipt })])).toEqual(['easy-read'])
})

test('what was taken back to be changed, and what asks for something else, says nothing', () => {
  const others = [said('relay-uk', 22, { state: 'needs-attention' }), said('relay-uk', 22, { journey: 'plan-review' })]
  expect(helpOf(others)).toEqual(['easy-read'])
})

test('without signal and with nothing here nothing is known', () => {
  expect(newestNeeds([])).toEqual({ answers: {}, saidAt: null })
})
