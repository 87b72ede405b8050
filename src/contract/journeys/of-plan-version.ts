import type { Answers, Journey } from './journey.ts'

/** The name of the field that says which version of the plan an answer is about, where a journey has one. */
export const versionField = ({ steps }: Pick<Journey, 'steps'>): string | undefined =>
  steps.flatMap(({ fields }) => Object.entries(fields)).find(([, { kind }]) => kind === 'plan-version')?.[0]

/** The version of the plan that these answers are about, as it was frozen; nothing where the journey is about none. */
export function versionIn(journey: Pick<Journey, 'steps'>, answers: Answers): string | undefined {
  const name = versionField(journey)
  return name === undefined ? undefined : String(answers[name] ?? '')
}
