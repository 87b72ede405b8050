import type { i18n, TFunction } from 'i18next'
import { createContext, useContext } from 'react'
import type { Namespace } from './words.ts'

const Translations = createContext<i18n | null>(null)
export const TranslationProvider = Translations.Provider

type Names = Namespace | readonly [Namespace, ...Namespace[]]
type Key<N extends Names> = N extends Namespace ? N : [...Extract<N, readonly Namespace[]>]

const known = new WeakMap<i18n, Map<string, unknown>>()

/**
 * The words of a part of a page, as i18next gives them: by default from the first of the names, from another as `name:key`.
 * react-i18next would watch, from each part anew, for another language or later words. Here both come with another page, and
 * the watching was a fifth of the work of drawing one.
 */
export function useTranslation<const N extends Names = 'common'>(names?: N): { t: TFunction<Key<N>>; i18n: i18n } {
  const i18n = useContext(Translations)
  if (!i18n) throw new Error('a page is drawn with its words')
  const functions = known.get(i18n) ?? new Map<string, unknown>()
  known.set(i18n, functions)
  const key = String(names)
  const [first] = typeof names === 'object' ? names : [names ?? 'common']
  const t = functions.get(key) ?? i18n.getFixedT<Namespace>(i18n.language, first)
  functions.set(key, t)
  return { t: t as TFunction<Key<N>>, i18n }
}
