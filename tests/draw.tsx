import { globSync, readFileSync } from 'node:fs'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { MemoryRouter } from 'react-router'
import type { ToAgree } from '#contract/agreeing.ts'
import { councils } from '#contract/councils/index.ts'
import type { Language } from '#contract/language.ts'
import type { Plan } from '#contract/plan.ts'
import { setClock } from '#portal/clock.ts'
import { loadSymbols } from '#portal/components/symbol.tsx'
import { createI18n } from '#portal/i18n.ts'
import { listWords } from '#portal/list-words.ts'
import { type PageId, pages } from '#portal/pages.ts'
import { createQueryClient } from '#portal/query.ts'
import { type PageState, StateProvider } from '#portal/state.ts'
import type { Words } from '#portal/words.ts'
import { TranslationProvider } from '../src/portal/translation.ts'

await loadSymbols()

type Given = {
  page?: PageId
  council?: string
  language?: Language
  now?: string
  plan?: Plan | null | undefined
  toAgree?: ToAgree | undefined
  name?: string
  shut?: string
  offered?: Language[]
  /** Where it is opened, if its path names something, and what it reads there besides the plan. */
  address?: string
  reads?: PageState['reads']
  session?: PageState['session']
  asked?: PageState['asked']
}

/** A page of a journey names its words by its address; here it gets those of all. */
const filesOf = (language: Language, name: string): string[] =>
  globSync(`${name.replace(/^journeys\/.*/, 'journeys/*')}.json`, { cwd: `locales/${language}` })

const wordsOf = (language: Language, page: PageId): Words =>
  Object.fromEntries(
    ['common', ...pages[page].words]
      .flatMap((name) => filesOf(language, name))
      .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8'))]),
  )

/**
 * Draws a view as the browser does, at one council, at a moment, with the plan there already, and with the words that its
 * page brings along and no others. What the server draws is in `drawn-portal.ts`.
 */
export function draw(View: ComponentType, given: Given = {}) {
  const { page = 'plan', language = 'en', now = '2026-11-22T10:15:00.000Z' } = given
  const { plan = null, toAgree, name = 'Doreen Pebble', shut = '', address = pages[page].path, asked } = given
  const council = councils.find(({ id }) => id === (given.council ?? 'redcar-cleveland'))
  if (!council) throw new Error('no such council')
  const person = { id: '00000000-0000-4000-8000-000000000000', name, callMe: name.split(' ')[0] ?? name }
  const state: PageState = {
    page,
    council: { ...council, languages: given.offered ?? council.languages },
    language,
    largeText: false,
    session: given.session ?? null,
    formToken: '',
    sample: true,
    now,
    shut,
    reads: [
      {
        name: 'getPlan',
        params: { person: 'me' },
        reply: { person, plan, receivedAt: now, asOf: now, ...(toAgree && { toAgree }) },
      },
      ...(given.reads ?? []),
    ],
    words: listWords(page, wordsOf(language, page)),
    ...(asked && { asked }),
  }
  setClock(state)
  const queries = createQueryClient(state.reads)
  const drawn = render(
    <StateProvider value={state}>
      <QueryClientProvider client={queries}>
        <TranslationProvider value={createI18n(language, state.words)}>
          <MemoryRouter initialEntries={[address]}>
            <View />
          </MemoryRouter>
        </TranslationProvider>
      </QueryClientProvider>
    </StateProvider>,
  )
  const { container } = drawn
  /** What can be rung, in the order in which it is read. */
  const numbers = () =>
    [...container.querySelectorAll('a[href^="tel:"]')]
      .filter((link) => !link.closest('.print-only'))
      .map((link) => link.getAttribute('href')?.slice(4) ?? '')
  return { ...drawn, queries, said: () => container.textContent ?? '', numbers }
}
