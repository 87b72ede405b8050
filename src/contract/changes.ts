import type { IsoDate } from './calendar.ts'
import type { Change, FieldChange, FieldName, Value } from './change.ts'
import type { Tellers, Told } from './change-values.ts'
import { tellItems } from './changes-of-items.ts'
import { tellSections } from './changes-of-sections.ts'
import { changingSections } from './changing-sections.ts'
import type { Plan } from './plan.ts'

const tellers: Tellers = { ...tellItems, ...tellSections }

function alike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<never>
  return [...keys].every((key) => alike(one[key], other[key]))
}

/** Items that are named stay the same while their ids do: a need with a new title is told once, at the need. */
const compared = (value: Value | undefined) =>
  value && 'items' in value ? value.items.map(({ id }) => id).toSorted() : value

type Item = NonNullable<ReturnType<Told['get']>>

/** The values that are not alike. An item that came or went is named by its heading, so its title is not said again. */
function fieldsBetween(was: Item | undefined, now: Item | undefined): FieldChange[] {
  const fields = new Set(Object.keys({ ...now?.fields, ...was?.fields })) as Set<FieldName>
  if (!was || !now)
    for (const heading of ['title', 'name'] as const) if (was?.title ?? now?.title) fields.delete(heading)
  return [...fields].flatMap((field) => {
    const [before, after] = [was?.fields[field], now?.fields[field]]
    if (alike(compared(before), compared(after))) return []
    return [{ field, ...(before && { was: before }), ...(after && { now: after }) }]
  })
}

/** Support ends when it was to, or when the plan without it starts to count. */
const lastDay = (to: Value | undefined, from: IsoDate): IsoDate => {
  const day = to && 'dates' in to ? to.dates[0] : undefined
  return day && day < from ? day : from
}

/** What changed from one version of a plan to another, item by item and found by their ids: never by comparing texts (R22). */
export function changesBetween(older: Plan, newer: Plan): Change[] {
  return changingSections.flatMap((section) => {
    if (older[section] === newer[section]) return []
    const [before, after] = [tellers[section](older), tellers[section](newer)]
    return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): Change[] => {
      const [was, now] = [before.get(id), after.get(id)]
      const how = was && now ? 'changed' : now ? 'added' : 'ended'
      const fields = fieldsBetween(was, now)
      if (how === 'changed' && fields.length === 0) return []
      const title = now?.title ?? was?.title
      const endedOn = section === 'support' && how === 'ended' && lastDay(was?.fields.to, newer.from)
      const why = newer.reasons?.find(({ item }) => item === id)?.why
      return [{ section, id, how, ...(title && { title }), fields, ...(endedOn && { endedOn }), ...(why && { why }) }]
    })
  })
}
