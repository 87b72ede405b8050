import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { findCouncil } from '#contract/councils/index.ts'
import type { Language } from '#contract/language.ts'
import { setClock } from '#portal/clock.ts'
import { createI18n } from '#portal/i18n.ts'
import { type PageId, pages } from '#portal/pages.ts'
import { type PageState, StateProvider } from '#portal/state.ts'
import type { Words } from '#portal/words.ts'

const wordsOf = (language: Language, page: PageId): Words =>
  Object.fromEntries(
    ['common', ...pages[page].words].map((name) => [
      name,
      JSON.parse(readFileSync(`locales/${language}/${name}.json`, 'utf8')),
    ]),
  )

type Given = { page: PageId; council: string; language?: Language; now?: string }

/** Draws the view of a public page at one council, at a moment, with the words that the page brings along and no others. */
export function draw(View: ComponentType, { page, council, language = 'en', now = '2026-11-24T10:00:00Z' }: Given) {
  const words = wordsOf(language, page)
  const nobody = { session: null, formToken: '', sample: true, largeText: false, reads: [], shut: '' }
  const found = findCouncil(council)
  if (!found) throw new Error('no such council')
  const state: PageState = { ...nobody, page, council: found, language, now, words }
  setClock(state)
  const drawn = render(
    <StateProvider value={state}>
      <I18nextProvider i18n={createI18n(language, words)}>
        <MemoryRouter initialEntries={[pages[page].path]}>
          <View />
        </MemoryRouter>
      </I18nextProvider>
    </StateProvider>,
  )
  const { container } = drawn
  /** What can be rung, in the order in which it is read. */
  const numbers = () =>
    [...container.querySelectorAll('a[href^="tel:"]')]
      .filter((link) => !link.closest('.print-only'))
      .map((link) => link.getAttribute('href')?.slice(4) ?? '')
  return { ...drawn, said: () => container.textContent ?? '', numbers }
}
