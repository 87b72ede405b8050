import type { Answer } from '#contract/journeys/fields.ts'
import { type Answers, type Journey, walk } from '#contract/journeys/journey.ts'
import type { JourneyWords } from '../../words.ts'

/** One answer as it is read again: which step asked it, the question in words, and what was answered. */
export type AnswerRow = { step: string; name: string; question: string; answer: string[] }

function inWords(answer: Answer | undefined, options: Record<string, string> | undefined): string[] {
  if (typeof answer === 'string') return answer.trim() === '' ? [] : [options?.[answer] ?? answer]
  return (answer ?? []).map((option) => options?.[option] ?? option)
}

/** What is asked on the way that these answers lead, with what was answered; what was left empty is a row too. */
export function rowsOnTheWay(journey: Journey, answers: Answers, words: JourneyWords): AnswerRow[] {
  return walk(journey, answers).flatMap(({ step: { id, fields } }) => {
    const said = words.steps[id]
    const alone = Object.keys(fields).length === 1
    return Object.keys(fields).map((name) => {
      const field = said?.fields[name]
      const question = (alone ? said?.title : field?.label) ?? name
      return { step: id, name, question, answer: inWords(answers[name], field?.options) }
    })
  })
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
