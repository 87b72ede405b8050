import type { QueryClient } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { loadAllWords } from './load-page.ts'
import type { PageState } from './state.ts'

export async function afterHydration(state: PageState, i18n: i18n, _queries: QueryClient): Promise<void> {
  await loadAllWords({ language: state.language, i18n })
}
