import { expect, test } from 'vitest'
import { draw } from '../../../../tests/draw.tsx'
import SafeguardingPage from './safeguarding-page.tsx'

const open = '2026-11-24T10:00:00Z'
const shut = '2026-11-28T21:40:00Z'
const office = '01642771500'
const night = '01642524552'
const duty = '01572722577'
const relay = (number: string) => `18001${number}`
const danger = ['999', '18000']

test.each([
  ['redcar-cleveland', 'in office hours', open, [office, relay(office)]],
  ['redcar-cleveland', 'at night', shut, [night, relay(night), office, relay(office)]],
  ['redcar-cleveland', 'when nobody knows', '2029-03-01T10:00:00Z', [office, relay(office), night, relay(night)]],
  ['rutland', 'in the day', open, [duty, relay(duty)]],
  ['rutland', 'at night', shut, [duty, relay(duty)]],
])('at %s %s it says whom to ring, danger first', (council, _, now, numbers) => {
  expect(draw(SafeguardingPage, { page: 'safeguarding', council, now }).numbers()).toEqual([...danger, ...numbers])
})

test.each(['redcar-cleveland', 'rutland'])('at %s it asks nothing, and leads out first', (council) => {
  const { container, said } = draw(SafeguardingPage, { page: 'safeguarding', council })
  expect(container.querySelector('form, input, textarea, select, button')).toBeNull()
  const [first] = container.querySelectorAll('a')
  expect([first?.textContent, first?.getAttribute('rel')]).toEqual(['Leave this page now', 'noreferrer'])
  expect(new URL(first?.href ?? '').protocol).toBe('https:')
  expect(said()).toContain('It does not matter where you live')
  expect(said()).not.toMatch(/postcode|\{\{|undefined/i)
  expect(said().includes('Safeguarding Board')).toBe(council === 'rutland')
  // Nothing is known of the hours there, so nothing is said of them.
  expect(/office is (open|closed)/.test(said())).toBe(council === 'redcar-cleveland')
})
