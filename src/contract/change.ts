import * as z from 'zod/mini'
import { IsoDate } from './calendar.ts'
import { changingSections } from './changing-sections.ts'
import { ItemId, listOf, Name } from './item.ts'
import { Every, Pence, PencePerWeek } from './money.ts'
import { Visit } from './support.ts'
import { Words } from './words.ts'

/** What a value of a plan is called. A page has a word for each. */
export const FieldName = z.enum([
  ...[
    'title',
    'detail',
    'missing',
    'tellBy',
    'untilThen',
    'note',
    'progress',
    'needs',
    'visits',
    'when',
    'provider',
    'phone',
  ],
  ...['where', 'cost', 'paid', 'from', 'to', 'atTheEnd', 'timeToArrange', 'chosen', 'why', 'who', 'does', 'contact'],
  ...['status', 'total', 'council', 'person', 'others', 'household', 'householdShares', 'householdWords', 'amount'],
  ...['paysFor', 'use', 'contribution', 'name', 'last', 'nextBy', 'supportBegan', 'held', 'state', 'on', 'with'],
  ...['talkedThrough', 'agreedBy', 'notAgreed', 'next', 'words', 'writtenOn', 'writtenWith', 'self', 'alreadyHave'],
  'other',
] as const)
export type FieldName = z.infer<typeof FieldName>

/** One value of a plan, typed by what it is, so that a page writes it in its own language. */
export const Value = z.union([
  z.strictObject({ words: listOf(Words) }),
  /** Names, numbers and addresses: the same in every language. */
  z.strictObject({ names: listOf(Name) }),
  z.strictObject({ pence: Pence, every: Every }),
  z.strictObject({ shares: listOf(z.strictObject({ name: Name, amount: PencePerWeek })) }),
  z.strictObject({ dates: listOf(IsoDate) }),
  z.strictObject({ visits: listOf(Visit) }),
  /** Other items of the plan that this one names. */
  z.strictObject({ items: listOf(z.strictObject({ id: ItemId, title: Words })) }),
  /** One of a few: of which few, and which. */
  z.strictObject({ choice: z.enum(['progress', 'paid', 'chosen', 'status', 'state', 'other']), is: z.string() }),
])
export type Value = z.infer<typeof Value>

/** A value of an item as it was and as it is; one of them is absent where there was or is none. */
export const FieldChange = z.strictObject({ field: FieldName, was: z.optional(Value), now: z.optional(Value) })
export type FieldChange = z.infer<typeof FieldChange>

/**
 * One item of a plan that is new, is no longer there, or is not as it was (R22). `id` is the item's own; a section that is
 * one thing (the budget, the agreement) has no title and is named by itself. `why` is the council's reason where it gave one.
 */
export const Change = z.strictObject({
  section: z.enum(changingSections),
  id: ItemId,
  how: z.enum(['added', 'ended', 'changed']),
  title: z.optional(Words),
  fields: z.array(FieldChange),
  /** The last day of support that is no longer in the plan. */
  endedOn: z.optional(IsoDate),
  why: z.optional(Words),
})
export type Change = z.infer<typeof Change>
