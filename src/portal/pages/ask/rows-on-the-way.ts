import { isOnlyCarried } from '#contract/journeys/fields.ts'
import { type Answers, type Journey, walk } from '#contract/journeys/journey.ts'
import type { JourneyWords } from '../../words.ts'
import { type AnswerRow, inWords } from './answer-rows.ts'

/** What is asked on the way that these answers lead, with what was answered; what was left empty is a row too. */
export function rowsOnTheWay(journey: Journey, answers: Answers, words: JourneyWords): AnswerRow[] {
  return walk(journey, answers).flatMap(({ step: { id, fields } }) => {
    const said = words.steps[id]
    const alone = Object.keys(fields).length === 1
    const asked = Object.entries(fields).filter(([name, field]) => !isOnlyCarried(field) || answers[name]?.length)
    return asked.map(([name]) => {
      const field = said?.fields[name]
      const question = (alone ? said?.title : field?.label) ?? name
      return { step: id, name, question, answer: inWords(answers[name], field?.options) }
    })
  })
}
