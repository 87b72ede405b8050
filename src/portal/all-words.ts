import type { Language } from '#contract/language.ts'
import type { Words } from './words.ts'

const files = import.meta.glob<{ default: object }>('/locales/*/*.json')

/** All words of a language, for moves within the app: one file, fetched once, after the first page is there. */
export async function loadWords(language: Language): Promise<Words> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`/locales/${language}/`))
  const loaded = await Promise.all(
    own.map(async ([path, load]) => [path.split('/').pop()?.replace('.json', ''), (await load()).default] as const),
  )
  return Object.fromEntries(loaded)
}
