import { readFrozen } from '#contract/agreeing.ts'
import type { Answer } from '#contract/journeys/fields.ts'
import type { Answers } from '#contract/journeys/journey.ts'
import { readFileAnswer } from '#contract/request-files.ts'
import type { JourneyWords } from '../../words.ts'

/** One answer as it is read again: which step asked it, the question in words, and what was answered. */
export type AnswerRow = { step: string; name: string; question: string; answer: string[] }

/** Of a frozen version its number is read, and enough of its hash to compare it by eye; of a file what it is called. */
function readable(answer: string): string {
  const file = readFileAnswer(answer)
  if (file) return file.name
  const frozen = readFrozen(answer)
  return frozen ? `${frozen.version} (${frozen.mark})` : answer
}

/** An answer as it is read: what was chosen by its words, what was written as it was written. */
export function inWords(answer: Answer | undefined, options: Record<string, string> | undefined): string[] {
  if (typeof answer === 'string') return answer.trim() === '' ? [] : [options?.[answer] ?? readable(answer)]
  return (answer ?? []).map((option) => options?.[option] ?? readable(option))
}

/** All that was sent, in the words of the questions where they are still known: a journey may have changed since. */
export function rowsOf(answers: Answers, words: JourneyWords | undefined): AnswerRow[] {
  const asked = Object.entries(words?.steps ?? {}).flatMap(([step, { title, fields }]) =>
    Object.entries(fields).map(([name, field]) => {
      const question = Object.keys(fields).length === 1 ? title : field.label
      return { step, name, question, answer: inWords(answers[name], field.options) }
    }),
  )
  const known = new Set(asked.map(({ name }) => name))
  const others = Object.entries(answers).filter(([name]) => !known.has(name))
  const rest = others.map(([name, answer]) => ({ step: '', name, question: name, answer: inWords(answer, undefined) }))
  return [...asked, ...rest].filter(({ answer }) => answer.length > 0)
}
