import { type Wording, wordingIn } from '#contract/wording.ts'
import type { Words } from '#contract/words.ts'
import { useLanguage } from '../state.ts'

/** Somebody's own words, in the wording for this language where there is one, marked with their language where not. */
export function Said({ words }: { words: Words }) {
  const wording = useWording(words)
  const page = useLanguage() === 'cy' ? 'cy' : 'en'
  return wording.lang === page ? wording.text : <span lang={wording.lang}>{wording.text}</span>
}

export function useWording(words: Words): Wording {
  return wordingIn(words, useLanguage())
}
