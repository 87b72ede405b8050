import type { Answers } from '#contract/journeys/journey.ts'

/** What is answered so far, as a page without a script carries it to the next: nobody keeps it for nobody. */
export function CarriedAnswers({ answers }: { answers: Answers }) {
  return <input type="hidden" name="so-far" value={JSON.stringify(answers)} />
}
