import { type Wording, wordingIn } from '#contract/wording.ts'
import type { Words } from '#contract/words.ts'
import { useLanguage } from '../state.ts'
import { useTranslation } from '../translation.ts'

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

/** Paragraphs of what the service says: in Easy Read one for each idea, else one for all. */
export function Lines({
  children,
  lang,
  className,
}: {
  children: string
  lang?: string | undefined
  className?: string
}) {
  const ideas = useLanguage() === 'easy-read' ? children.split('\n') : [children]
  return ideas.map((idea) => (
    <p key={idea} lang={lang} className={className}>
      {idea}
    </p>
  ))
}

/** Paragraphs of somebody's own words. */
export function SaidLines({ words }: { words: Words }) {
  const { text, lang } = useWording(words)
  const page = useLanguage() === 'cy' ? 'cy' : 'en'
  return <Lines lang={lang === page ? undefined : lang}>{text}</Lines>
}

/** Says beside words that they are as they were written, where there is no wording of them in this language. */
export function AsWritten({ of }: { of: (Words | undefined)[] }) {
  const { t } = useTranslation('common')
  const language = useLanguage()
  if (!of.some((words) => words && wordingIn(words, language).asWritten)) return null
  return <p className="small quiet">{t('asWrittenHere')}</p>
}
