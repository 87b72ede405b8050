import { asAnswer, type Field, optionsAt } from '#contract/journeys/fields.ts'
import { wordingIn } from '#contract/wording.ts'
import { useReadIfHere } from '../../query.ts'
import { useCouncil, useLanguage } from '../../state.ts'
import type { FieldWords } from './field-parts.tsx'

/** One thing to choose: how it is sent, and how it is read. */
export type Choice = { value: string; words: string; lang?: string }

/**
 * What may be chosen in a field: what its journey offers, or what the plan lists, which is sent in the plan's own words and
 * read in the wording of this language where there is one. What was chosen from an older plan stays, so that it can be unchosen.
 */
export function useChoices() {
  const language = useLanguage()
  const plan = useReadIfHere('getPlan')?.plan
  const council = useCouncil()
  const own = language === 'cy' ? 'cy' : 'en'
  return (field: Field, said: FieldWords, chosen: readonly string[]): Choice[] => {
    const { ofPlan } = field
    if (!ofPlan) return optionsAt(council, field).map((value) => ({ value, words: said.options?.[value] ?? value }))
    const listed = (plan?.[ofPlan] ?? []).map(({ title }): Choice => {
      const { text, lang } = wordingIn(title, language)
      return { value: asAnswer(title.text), words: text, ...(lang !== own && { lang }) }
    })
    // Two of one name are one thing to choose: which of them was meant could not be read from the answer.
    const once = listed.filter(({ value }, at) => listed.findIndex((one) => one.value === value) === at)
    const older = chosen.filter((value) => !once.some((one) => one.value === value))
    return [...once, ...older.map((value) => ({ value, words: value }))]
  }
}
