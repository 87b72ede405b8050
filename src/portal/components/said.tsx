import { type Wording, wordingIn } from '#contract/wording.ts'
import type { Words } from '#contract/words.ts'
import { useLanguage } from '../state.ts'

/** Somebody's own words, in the wording for this language where there is one, marked with their language where not. */
export function Said({ words }: { words: Words }) {
  const wording = useWording(words)
  const page = useLanguage() === 'cy' ? 'cy' : 'en'
  const text = wording.text.includes('\n') ? <span className="lines">{wording.text}</span> : wording.text
  return wording.lang === page ? text : <span lang={wording.lang}>{text}</span>
}

export function useWording(words: Words): Wording {
  return wordingIn(words, useLanguage())
}
