import { expect, test } from 'vitest'
import { drawPage } from '../../../tests/drawn-page.tsx'
import SettingsPage from '../pages/settings/settings-page.tsx'
import { Languages } from './languages.tsx'

test('a council that offers one language offers no choice of languages', () => {
  expect(drawPage(Languages, { offered: ['en'] }).container.textContent).toBe('')
  expect(drawPage(SettingsPage, { offered: ['en'] }).container.querySelector('#language')).toBeNull()
})

test('each language that a council offers can be chosen, and no other', () => {
  const { container } = drawPage(Languages, { offered: ['en', 'cy'] })
  expect([...container.querySelectorAll('a')].map((link) => link.textContent)).toEqual(['Cymraeg'])
})
