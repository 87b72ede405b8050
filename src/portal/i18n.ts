import { createInstance, type i18n } from 'i18next'
import type { Language } from '#contract/language.ts'
import { languages } from '#locales/languages.ts'
import type { JourneyWords, Resources, Words } from './words.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Resources
  }
}

/** The words of one language. Words are there before anything is drawn, so nothing is ever waited for. */
export function createI18n(language: Language, words: Words): i18n {
  const instance = createInstance()
  instance.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(words),
    defaultNS: 'common',
    resources: { [language]: words as never },
    interpolation: { escapeValue: false },
    initAsync: false,
    // A page that lacks a word is a fault, and the tests hear every warning.
    parseMissingKeyHandler: (key) => {
      console.warn('no words for', key)
      return key
    },
  })
  // Chromium knows no Welsh, so its plural rules are ours (`locales/languages.ts`), the same on the server and here.
  const { plural } = languages[language]
  instance.services.pluralResolver.getSuffix = (_code: string, count: number) => `_${plural(count)}`
  return instance
}

/**
 * The words of one journey, whole: its steps and fields are known only when it runs. What several journeys ask has its words in
 * `asked-often`. Nothing where there is no such journey.
 */
export function journeyWordsIn({ language, getResourceBundle }: i18n, journey: string): JourneyWords | undefined {
  const words: JourneyWords | undefined = getResourceBundle(language, `journeys/${journey}`)
  return words && { ...words, steps: { ...words.steps, ...getResourceBundle(language, 'asked-often') } }
}
