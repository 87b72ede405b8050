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

type Tree = { [key: string]: Tree | string }
const isTree = (some: Tree | string | undefined): some is Tree => typeof some === 'object'

/** The same sentences, and in the place of some what fits also where somebody asks for another. */
function instead(words: Tree, others: Tree = {}): Tree {
  const merged = Object.entries(others).map(([key, other]) => {
    const own = words[key]
    return [key, isTree(own) && isTree(other) ? instead(own, other) : other]
  })
  return { ...words, ...Object.fromEntries(merged) }
}

/** The words of a journey as anyone may ask it, also for somebody else. */
export function openWordsIn(i18n: i18n, journey: string): JourneyWords | undefined {
  const { language, getResourceBundle } = i18n
  const words = journeyWordsIn(i18n, journey)
  if (!words) return undefined
  const steps = { ...words.steps, ...getResourceBundle(language, 'asked-of-anyone') }
  const others: Record<string, Tree> = getResourceBundle(language, 'anyone-instead') ?? {}
  return instead({ ...words, steps } as unknown as Tree, others[journey]) as unknown as JourneyWords
}
