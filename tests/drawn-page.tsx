import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { QueryClientProvider } from '@tanstack/react-query'
import { type RenderResult, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { councils } from '#contract/councils/index.ts'
import type { Language } from '#contract/language.ts'
import type { Plan } from '#contract/plan.ts'
import { loadSymbols } from '#portal/components/symbol.tsx'
import { createI18n } from '#portal/i18n.ts'
import { createQueryClient } from '#portal/query.ts'
import { type PageState, StateProvider } from '#portal/state.ts'

await loadSymbols()

type Given = {
  plan?: Plan
  language?: Language
  council?: string
  now?: string
  shut?: string
  name?: string
  offered?: Language[]
}

function wordsOf(language: Language): PageState['words'] {
  const files = globSync(`locales/${language}/*.json`)
  return Object.fromEntries(files.map((path) => [basename(path, '.json'), JSON.parse(readFileSync(path, 'utf8'))]))
}

/** Draws one page as the browser does after a move within the app: with all words, and the plan there already. */
export function drawPage(View: ComponentType, given: Given = {}): RenderResult {
  const { plan = null, language = 'en', now = '2026-11-22T10:15:00.000Z', shut = '', name = 'Doreen Pebble' } = given
  const person = { id: '00000000-0000-4000-8000-000000000000', name, callMe: name.split(' ')[0] ?? name }
  const reply = { person, plan, receivedAt: now, asOf: now }
  const known = councils.find(({ id }) => id === (given.council ?? 'redcar-cleveland')) ?? councils[0]
  const council = { ...known, languages: given.offered ?? known.languages }
  const state: PageState = {
    page: 'plan',
    council,
    language,
    largeText: false,
    session: null,
    formToken: '',
    sample: true,
    now,
    shut,
    reads: [{ name: 'getPlan', params: { person: 'me' }, reply }],
    words: wordsOf(language),
  }
  return render(
    <StateProvider value={state}>
      <QueryClientProvider client={createQueryClient(state.reads)}>
        <I18nextProvider i18n={createI18n(language, state.words)}>
          <MemoryRouter>
            <View />
          </MemoryRouter>
        </I18nextProvider>
      </QueryClientProvider>
    </StateProvider>,
  )
}
