import { act } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { draw } from '../../../../tests/draw.tsx'
import { signal } from '../../signals.ts'
import { Leaving } from './leaving.tsx'

afterEach(() => act(async () => signal({ unsent: 0 })))

const open = (address: string, language: Language = 'en') => draw(Leaving, { page: 'requests', address, language })
const actionOf = (drawn: ReturnType<typeof open>) => drawn.container.querySelector('form')?.getAttribute('action')

test.each(Language.options)('who leaves while something waits reads in %s what becomes of it', async (language) => {
  const drawn = open('/requests?leaving=here', language)
  const words = () => [...drawn.container.querySelectorAll('p, button')].map(({ textContent }) => textContent)
  const nothing = words()
  await act(async () => signal({ unsent: 1 }))
  for (const said of words()) expect(nothing).not.toContain(said)
  expect(drawn.said()).not.toMatch(/leaving\.|\{\{/)
  expect(actionOf(drawn)).toBe('/sign-out')
  expect(drawn.container.querySelector('form')?.dataset.sure).toBe('')
})

test('who wanted to sign out everywhere still does', () => {
  expect(actionOf(open('/requests?leaving=everywhere'))).toBe('/sign-out/everywhere')
})

test('who is not leaving is not asked', () => {
  expect(open('/requests').said()).toBe('')
})
