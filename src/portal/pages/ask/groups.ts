import type { JourneyId } from '#contract/service-request.ts'

/** What can be asked for, as somebody looks for it: what is wrong or unclear first, then what should change, then who and how. */
const groups = {
  talk: ['talk', 'question'],
  change: ['something-changed', 'agree-plan', 'plan-review', 'review-preparation', 'direct-payment', 'combine-plans'],
  people: ['carers-assessment', 'advocate', 'involve-someone', 'communication-needs', 'printed-copy'],
} satisfies Record<string, JourneyId[]>
export type Group = keyof typeof groups | 'more'

/** These journeys in their groups, in the order in which they are looked for. What is in no group stands at the end, so that nothing is lost. */
export function grouped(journeys: JourneyId[]): { group: Group; ids: JourneyId[] }[] {
  const known = Object.values(groups).flat()
  const named = (Object.keys(groups) as (keyof typeof groups)[]).map((group) => ({
    group,
    ids: groups[group].filter((id) => journeys.includes(id)),
  }))
  const more = { group: 'more' as const, ids: journeys.filter((id) => !known.includes(id)) }
  return [...named, more].filter(({ ids }) => ids.length > 0)
}
