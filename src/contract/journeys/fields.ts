import * as z from 'zod/mini'
import { FrozenVersion } from '../agreeing.ts'
import type { Council } from '../councils/council.ts'
import { FileAnswer, fileLimits } from '../request-files.ts'

/** Why an answer cannot be taken; the sentence is in `locales/<lang>/journeys/<journey>.json` under the field. */
export type FieldFault = 'required' | 'tooLong' | 'invalid'

/** What is written into one field: one text, or what was ticked. */
export type Answer = string | string[]

/** One thing that is asked. `kind` says how it is drawn; `schema` says what may be written in it. */
export type Field<Value extends Answer = Answer> = {
  kind: 'text' | 'long-text' | 'phone' | 'email' | 'one-of' | 'some-of' | 'plan-version' | 'files'
  schema: z.ZodMiniType<Value>
  optional: boolean
  /** What may be chosen, in the order in which it is offered. */
  options: readonly string[]
  /** The most characters that may be written. */
  max?: number
  /** What is known already and offered as a first answer, to be changed as one likes: of the plan, or said by the person before. */
  from?: Source
  /** By which word the page's address may give a first answer. Only options are taken from it, so it says nothing of a person. */
  inAddress?: string
  /** Which list of the plan may be chosen from, where the journey has no options of its own. */
  ofPlan?: PlanList
  /** Of the options those alone are offered that this list of the council’s data has, and that there is something else. */
  listed?: 'carerSupport'
}
/** Whom the plan names; what the person told us of how to talk with each other; of the request that this one comes from, its reference and its words; or the version that waits for an answer. */
type Source = 'people' | 'practitioner' | 'communication' | 'earlier-reference' | 'earlier-words' | 'newest-version'
/** What a plan lists that somebody may choose from. */
export type PlanList = 'support' | 'outcomes'

/** The most that is taken of a list of the plan: so many of its items, each of so many characters. */
export const planLimits = { items: 60, characters: 300 }

const onOneLine = (words: string): string => words.trim().replaceAll(/\s+/g, ' ')

/** What the plan calls an item, as an answer: on one line, and cut where it is very long, through no character. */
export function asAnswer(title: string): string {
  const [words, most] = [onOneLine(title), planLimits.characters]
  return words.length <= most ? words : `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

const text = (kind: Field['kind'], max: number, ...more: z.core.$ZodCheck<string>[]): Field<string> => ({
  kind,
  schema: z.string().check(z.trim(), z.maxLength(max), ...more),
  optional: false,
  options: [],
  max,
})

/** A line of text of at most so many characters. */
export const shortText = (max: number) => text('text', max)
/** Some lines of text of at most so many characters. */
export const longText = (max: number) => text('long-text', max)
/** A telephone number as people write one: digits, spaces and brackets, with or without a country. */
export const phone = () => text('phone', 30, z.regex(/^(?=(?:\D*\d){10,15}\D*$)[+\d ()-]+$/))
/** An e-mail address. */
export const email = () => text('email', 254, z.email())

/** One of these, or nothing yet. */
export const oneOf = <const Option extends string>(...options: Option[]): Field<Option> => ({
  kind: 'one-of',
  schema: z.enum(options),
  optional: false,
  options,
})

/** Any of these, at least one. */
export const someOf = <const Option extends string>(...options: Option[]): Field<Option[]> => ({
  kind: 'some-of',
  schema: z.array(z.enum(options)),
  optional: false,
  options,
})

/**
 * Any of what the plan lists. An answer is the plan's own words and not the id of an item, so that what was sent can be read
 * whatever becomes of the plan; for the same reason only its shape is checked.
 */
export const someOfPlan = (list: PlanList): Field<string[]> => ({
  kind: 'some-of',
  schema: z
    .array(z.string().check(z.minLength(1), z.maxLength(planLimits.characters)))
    .check(z.maxLength(planLimits.items)),
  optional: false,
  options: [],
  ofPlan: list,
})

/** The same field, which may also be left empty. */
export const optional = <Value extends Answer>(field: Field<Value>): Field<Value> => ({ ...field, optional: true })

/** The same field, in which the page first writes what the plan has of it, until something else is answered. */
export const fromPlan = <Value extends Answer>(from: 'people' | 'practitioner', field: Field<Value>): Field<Value> => ({
  ...field,
  from,
})

/** The same field, in which the page first writes what is in the request that the address names as the earlier one (R74). */
export const fromEarlier = <Value extends Answer>(from: 'reference' | 'words', field: Field<Value>): Field<Value> => ({
  ...field,
  from: `earlier-${from}`,
})

/** The same field, in which the page first writes what the person told us of it before (`communication-needs`, R42). */
export const asToldBefore = <Value extends Answer>(field: Field<Value>): Field<Value> => ({
  ...field,
  from: 'communication',
})

/** The same choice, in which the page first chooses what its address names, until something else is answered. */
export const fromAddress = <Option extends string>(inAddress: string, field: Field<Option>): Field<Option> => ({
  ...field,
  inAddress,
})

/** The same choice, of which a council offers what its own document lists. */
export const listed = <Value extends Answer>(list: 'carerSupport', field: Field<Value>): Field<Value> => ({
  ...field,
  listed: list,
})

/** What a council offers in a field: all of its options, or those that its own list has. */
export const optionsAt = (
  council: Pick<Council, 'carerSupport'>,
  { options, listed: list }: Field,
): readonly string[] =>
  list
    ? options.filter((option) => option === 'something-else' || (council[list] as string[]).includes(option))
    : options

/** Which version of the plan an answer is about: the page writes in it the one that waits for an answer, and nobody is asked (R26). */
export const frozenVersion = (): Field<string> => ({
  kind: 'plan-version',
  schema: FrozenVersion,
  optional: false,
  options: [],
  from: 'newest-version',
})

/** Photos and PDFs that go along with it. The answer names them; they themselves are sent and judged one by one. */
export const someFiles = (): Field<string[]> => ({
  kind: 'files',
  schema: z.array(FileAnswer).check(z.maxLength(fileLimits.files)),
  optional: false,
  options: [],
})

/** A reference and a version come along where there is one, and nobody is asked for them. */
export const isOnlyCarried = ({ from }: Field): boolean => from === 'earlier-reference' || from === 'newest-version'

const isEmpty = (answer: Answer): boolean => answer.length === 0

/** A form sends a new line as two characters, a script as one; and what is ticked counts once, in the order in which it is offered. */
const tidy = ({ options }: Field, written: Answer): Answer =>
  typeof written === 'string'
    ? written.replaceAll('\r\n', '\n').trim()
    : [...new Set(written.map(onOneLine))].toSorted((one, other) => options.indexOf(one) - options.indexOf(other))

/** Reads what was written into a field: its answer, nothing where it was left empty and may be, or what is wrong with it. */
export function readField<Value extends Answer>(
  field: Field<Value>,
  written: Answer | undefined,
): { answer?: Value } | { fault: FieldFault } {
  const tidied = tidy(field, written ?? '')
  if (isEmpty(tidied)) return field.optional ? {} : { fault: 'required' }
  const parsed = z.safeParse(field.schema, tidied)
  if (parsed.success) return { answer: parsed.data }
  return { fault: parsed.error.issues.some(({ code }) => code === 'too_big') ? 'tooLong' : 'invalid' }
}
