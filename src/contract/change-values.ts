import type { FieldName, Value } from './change.ts'
import type { ChangingSection } from './changing-sections.ts'
import type { Plan } from './plan.ts'
import type { Words } from './words.ts'

type Fields = Partial<Record<FieldName, Value | undefined>>
/** How each part of an item is told. A part without one does not compile, so that no change goes unsaid by accident. */
type Reading<Item> = {
  [Key in Exclude<keyof Item, 'id'>]-?: (value: NonNullable<Item[Key]>, plan: Plan) => Fields
}

/** The items of a section by their ids, each with its heading and its values in the order in which they are told. */
export type Told = Map<string, { title?: Words; fields: Fields }>
export type Tellers = Record<ChangingSection, (plan: Plan) => Told>

export const words = (...said: Words[]): Value => ({ words: said })
export const names = (...said: (string | undefined)[]): Value => ({ names: said.filter((one) => one !== undefined) })
export const aWeek = (pence: number): Value => ({ pence, every: 'week' })
export const dates = (...days: string[]): Value => ({ dates: days })
/** The items of a list that are named by their ids. */
export const itemsOf = (list: { id: string; title: Words }[], ids: string[]): Value => ({
  items: list.filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ id, title })),
})

function fieldsOf<Item extends object>(item: Item, reading: Reading<Item>, plan: Plan): Fields {
  const fields: Fields = {}
  for (const [key, read] of Object.entries(reading) as [keyof Item, (value: unknown, plan: Plan) => Fields][])
    if (item[key] !== undefined) Object.assign(fields, read(item[key], plan))
  return fields
}

type ListSection = 'support' | 'needs' | 'outcomes' | 'options' | 'wellbeing' | 'people' | 'community'
type ItemOf<Section extends ListSection> = NonNullable<Plan[Section]>[number]

/** Tells the items of a list. An item is known by its title, and a person by their name. */
export const items =
  <Section extends ListSection>(section: Section, reading: Reading<ItemOf<Section>>) =>
  (plan: Plan): Told => {
    const list = (plan[section] ?? []) as ItemOf<Section>[]
    const heading = (item: ItemOf<ListSection>) => ('title' in item ? item.title : { text: item.name })
    return new Map(list.map((item) => [item.id, { title: heading(item), fields: fieldsOf(item, reading, plan) }]))
  }

/** Tells a section that is one thing, under an id of its own by which a reason can name it. */
export const single =
  <Item extends object>(id: string, of: (plan: Plan) => Item | undefined, reading: Reading<Item>) =>
  (plan: Plan): Told => {
    const item = of(plan)
    return new Map(item && [[id, { fields: fieldsOf(item, reading, plan) }]])
  }
