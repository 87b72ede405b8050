import type { Language } from './language.ts'
import type { Words } from './words.ts'

/** The wording to show, its language, and whether it is only the words as they were written. */
export type Wording = { text: string; lang: string; asWritten: boolean }

export function wordingIn(words: Words, language: Language): Wording {
  if (language === 'easy-read' && words.easyRead) return { text: words.easyRead, lang: 'en', asWritten: false }
  if (language === 'cy' && words.cy) return { text: words.cy, lang: 'cy', asWritten: false }
  const lang = words.lang ?? 'en'
  const wanted = language === 'cy' ? 'cy' : 'en'
  return { text: words.text, lang, asWritten: language === 'easy-read' || lang !== wanted }
}

/** Whether anywhere in this the words can only be shown as they were written, so that the page can say so. */
export function hasWordsAsWritten(value: unknown, language: Language): boolean {
  if (typeof value !== 'object' || value === null) return false
  if ('text' in value) return wordingIn(value as Words, language).asWritten
  return Object.values(value).some((inner) => hasWordsAsWritten(inner, language))
}

/** The same without the wordings that a page in this language does not show. */
export function onlyWordingsIn<T>(value: T, language: Language): T {
  const others = [language !== 'easy-read' && 'easyRead', language !== 'cy' && 'cy']
  return JSON.parse(JSON.stringify(value), function (this: object, key, inner) {
    return others.includes(key) && 'text' in this ? undefined : inner
  })
}
