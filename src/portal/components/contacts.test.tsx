import { expect, test } from 'vitest'
import { draw } from '../../../tests/draw.tsx'
import ContactsPage from '../pages/contacts/contacts-page.tsx'
import { RingCard } from './ring-card.tsx'

const office = '01642771500'
const night = '01642524552'
const open = '2026-11-24T10:00:00Z'
const shut = '2026-11-28T21:40:00Z'
const pastTheList = '2029-03-01T10:00:00Z'
const at = (council: string, now: string) => ({ page: 'contacts', council, now }) as const

test('in office hours one rings the office, and the number for the night is not there', () => {
  const { said, numbers } = draw(ContactsPage, at('redcar-cleveland', open))
  expect(said()).toContain('Our office is open until 5pm today.')
  expect(numbers().slice(0, 4)).toEqual(['999', '18000', office, `18001${office}`])
  expect(numbers()).not.toContain(night)
})

test('when the office is closed the Emergency Duty Team comes first, and it says when the office opens', () => {
  const { said, numbers } = draw(ContactsPage, at('redcar-cleveland', shut))
  expect(said()).toContain('Our office is closed. It opens on Monday 30 November at 8:30am.')
  expect(numbers().slice(2, 6)).toEqual([night, `18001${night}`, office, `18001${office}`])
})

test.each([
  ['this morning', '2026-11-24T07:00:00Z', 'It opens at 8:30am today.'],
  ['tomorrow', '2026-11-24T17:00:00Z', 'It opens at 8:30am tomorrow.'],
  ['after Christmas', '2026-12-24T18:00:00Z', 'It opens on Tuesday 29 December at 8:30am.'],
])('it says in words when the office opens: %s', (_, now, words) => {
  expect(draw(ContactsPage, at('redcar-cleveland', now)).said()).toContain(words)
})

test.each([
  ['the bank holidays of the year are not listed', 'redcar-cleveland', pastTheList, true],
  ['the council gives no hours', 'rutland', shut, false],
])('where %s it says neither open nor closed', (_, council, now, both) => {
  const { container, numbers } = draw(ContactsPage, at(council, now))
  expect(container.querySelector('.ring__state')).toBeNull()
  expect(numbers().includes(night)).toBe(both)
})

test.each([
  ['open', open, [office, `18001${office}`, '999']],
  ['shut', shut, [office, `18001${office}`, night, `18001${night}`, '999']],
])('the card of whom to ring knows the time too: %s', (_, now, numbers) => {
  const card = draw(() => <RingCard title="Ring" />, at('redcar-cleveland', now))
  expect(card.numbers()).toEqual(numbers)
  // On paper the number for the night is always there.
  expect(card.container.querySelector(`[href="tel:${night}"]`)).not.toBeNull()
})
