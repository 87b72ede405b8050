import type { Language } from '#contract/language.ts'
import type { Words } from './words.ts'

const files = import.meta.glob<{ default: object }>('/locales/*/**/*.json')
const namespacesOf = (language: Language) => {
  const folder = `/locales/${language}/`
  const own = Object.keys(files).filter((path) => path.startsWith(folder))
  return own.map((path) => path.slice(folder.length, -'.json'.length))
}

/** Where the words of every journey are. A new journey has only to have its files. */
export const journeyWords = namespacesOf('en').filter((name): name is `journeys/${string}` =>
  name.startsWith('journeys/'),
)

/** All words of a language, for moves within the app: one file, fetched once, after the first page is there. */
export async function loadWords(language: Language): Promise<Words> {
  const loaded = await Promise.all(
    namespacesOf(language).map(
      async (name) => [name, (await files[`/locales/${language}/${name}.json`]?.())?.default] as const,
    ),
  )
  return Object.fromEntries(loaded)
}
