import { expect, test } from 'vitest'
import { draw } from '../../../tests/draw.tsx'
import SettingsPage from '../pages/settings/settings-page.tsx'
import { Languages } from './languages.tsx'

test('a council that offers one language offers no choice of languages', () => {
  expect(draw(Languages, { offered: ['en'] }).said()).toBe('')
  expect(draw(SettingsPage, { page: 'settings', offered: ['en'] }).container.querySelector('#language')).toBeNull()
})

test('each language that a council offers can be chosen, and no other', () => {
  const { container } = draw(Languages, { offered: ['en', 'cy'] })
  expect([...container.querySelectorAll('a')].map((link) => link.textContent)).toEqual(['Cymraeg'])
})
