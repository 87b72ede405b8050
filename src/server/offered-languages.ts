import type { Council } from '#contract/councils/council.ts'
import type { Language } from '#contract/language.ts'

/**
 * A council with the languages it offers: of those in its data, the ones that people have reviewed, and the others only where
 * its settings name them. Words that nobody has read may tell someone wrongly about their care, so to offer them is a choice.
 */
export function offeredBy(council: Council, awaitingReview: Language[], named: Record<string, Language[]>): Council {
  const offered = (language: Language) =>
    !awaitingReview.includes(language) || (named[council.id]?.includes(language) ?? false)
  return { ...council, languages: council.languages.filter(offered) }
}
