import type { Answer, Field } from '#contract/journeys/fields.ts'
import { type Answers, Journey, walk } from '#contract/journeys/journey.ts'

const written = {
  text: 'A line',
  'long-text': 'Two\nlines',
  phone: '01632 960 001',
  email: 'doreen@example.org',
  'plan-version': `5 ${'x'.repeat(43)}`,
}

/** Every choice that ticks at least one of these; the last ticks all. */
function ticked(options: readonly string[]): string[][] {
  const choices: string[][] = [[]]
  for (const option of options) choices.push(...choices.map((chosen) => [...chosen, option]))
  return choices.slice(1)
}

/** What may be answered: nothing first, where that is allowed, and every choice there is; of a text, one that is right. */
function possible(field: Field): (Answer | undefined)[] {
  const nothing = field.optional ? [undefined] : []
  if (field.kind === 'one-of') return [...nothing, ...field.options]
  if (field.ofPlan) return [...nothing, ['Teatime visit', 'A lift to the club']]
  if (field.kind === 'files') return [...nothing, ['0b0e4f43-9f0a-4a0f-9ad2-c1117d3f0a52 The broken step.jpg']]
  if (field.kind === 'some-of') return [...nothing, ...ticked(field.options)]
  return [...nothing, written[field.kind]]
}

/** The same journey, which tells of each answer that a `when` looks at. */
const watched = ({ id, needs, steps }: Journey, tell: (name: string) => void): Journey =>
  new Journey(id, {
    needs,
    steps: steps.map((step) => ({
      ...step,
      when: (answers: Answers) =>
        step.when(
          new Proxy(answers, {
            get: (all, name: string) => {
              tell(name)
              return all[name]
            },
          }),
        ),
    })),
  })

/**
 * Answers for every way through a journey: all combinations of what some `when` looks at, with everything else answered. What
 * is looked at is found by walking, again until nothing new is, because an `&&` may not get to its second half at first.
 */
export function everyWay(journey: Journey): Answers[] {
  const looked = new Set<string>()
  const spied = watched(journey, (name) => looked.add(name))
  const fields = journey.steps.flatMap((step) => Object.entries(step.fields))
  for (;;) {
    const known = looked.size
    const ways = fields.reduce<Answers[]>(
      (before, [name, field]) => {
        const answers = possible(field).slice(looked.has(name) ? 0 : -1)
        return before.flatMap((way) =>
          answers.map((answer) => (answer === undefined ? way : { ...way, [name]: answer })),
        )
      },
      [{}],
    )
    for (const way of ways) walk(spied, way)
    if (looked.size === known) return ways
  }
}
