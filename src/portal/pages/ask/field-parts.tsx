import type { ReactNode } from 'react'
import type { Answer, Field as Declared } from '#contract/journeys/fields.ts'
import type { JourneyWords } from '../../words.ts'
import type { Choice } from './use-choices.ts'

export type FieldWords = JourneyWords['steps'][string]['fields'][string]

/** What each kind of field is drawn from. */
export type FieldProps = {
  name: string
  field: Declared
  words: FieldWords
  /** What is written in it at first. It is the browser's own from then on, so that words typed early are not lost. */
  first: Answer | undefined
  /** What was answered before, where that is not what the page writes in it. */
  before?: Answer | undefined
  /** What may be chosen in it, in the order in which it is offered. */
  choices: Choice[]
  error: string | undefined
  /** Its label is the heading of the page, where it is the only question there. */
  heading: boolean
  /** What more is said under its label. */
  hints: string[]
}

/** What a field of text is drawn from: there is nothing to choose in it. */
export type TextProps = Omit<FieldProps, 'choices'>

/** The label as it is shown: alone on its page, it is the heading. */
export function Label({ heading, children }: { heading: boolean; children: ReactNode }) {
  return heading ? <h1 tabIndex={-1}>{children}</h1> : children
}

/** Which texts describe a field: what is said under its label, and what is wrong. */
export const describedBy = ({ name, hints, error }: Pick<FieldProps, 'name' | 'hints' | 'error'>): string | undefined =>
  [hints.length > 0 && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined

/** What is said under a label. */
export function Hints({ name, hints }: Pick<FieldProps, 'name' | 'hints'>) {
  if (hints.length === 0) return null
  return (
    <div className="govuk-hint" id={`${name}-hint`}>
      {hints.map((hint) => (
        <p className="lines" key={hint}>
          {hint}
        </p>
      ))}
    </div>
  )
}
