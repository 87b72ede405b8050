import * as z from 'zod/mini'
import type { Language } from './language.ts'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000))

/**
 * A person's or a council's own words: as they were written, and in other wordings where the council gives them (DESIGN §5).
 * `lang` is the language of `text` as a BCP 47 tag, English where it is absent.
 */
export const Words = z.strictObject({
  text,
  lang: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
  easyRead: z.optional(text),
  cy: z.optional(text),
})
export type Words = z.infer<typeof Words>

/** The wording to show, its language, and whether it is only the words as they were written. */
export type Wording = { text: string; lang: string; asWritten: boolean }

export function wordingIn(words: Words, language: Language): Wording {
  if (language === 'easy-read' && words.easyRead) return { text: words.easyRead, lang: 'en', asWritten: false }
  if (language === 'cy' && words.cy) return { text: words.cy, lang: 'cy', asWritten: false }
  const lang = words.lang ?? 'en'
  const wanted = language === 'cy' ? 'cy' : 'en'
  return { text: words.text, lang, asWritten: language === 'easy-read' || lang !== wanted }
}
