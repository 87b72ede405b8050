import type { Answer, Field } from '#contract/journeys/fields.ts'
import type { Answers, Step } from '#contract/journeys/journey.ts'
import { answerLimits } from '#contract/service-request.ts'

/** The first so many characters, and no half of one. U+0000 is left out: nobody can see it, and PostgreSQL cannot keep it. */
const cut = (text: string, most: number): string =>
  text
    .replaceAll('\0', '')
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')

function answerOf({ kind }: Field, written: string[]): Answer {
  if (kind === 'some-of' || kind === 'files')
    return written.slice(0, answerLimits.ticks).map((tick) => cut(tick, answerLimits.tick))
  return cut(written[0] ?? '', answerLimits.text)
}

/**
 * What was written on one page of questions, right or wrong. What is longer than a field takes is kept as well, so that it
 * can be shortened; what was left empty is an empty answer, so that it takes the place of what was there before.
 */
export const readAskForm = ({ fields }: Step, form: URLSearchParams): Answers =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, answerOf(field, form.getAll(name))]))
