import { useState } from 'react'
import { FieldError, groupClass } from '../sign-in/field-error.tsx'
import { describedBy, Hints, Label, type TextProps } from './field-parts.tsx'
import { Room } from './room.tsx'

/** Some lines of text, with a word of how much more fits once it is nearly full. */
export function LongText({ name, field, words, first, error, heading, hints }: TextProps) {
  const [length, setLength] = useState(first?.length ?? 0)
  const { max = 0 } = field
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label govuk-label--m" htmlFor={name}>
        <Label heading={heading}>{words.label}</Label>
      </label>
      <Hints name={name} hints={hints} />
      <FieldError id={name} words={error} />
      <textarea
        className={error ? 'govuk-textarea govuk-input--error' : 'govuk-textarea'}
        id={name}
        name={name}
        rows={max > 500 ? 5 : 3}
        defaultValue={first}
        onInput={({ currentTarget }) => setLength(currentTarget.value.length)}
        aria-describedby={describedBy({ name, hints, error })}
        aria-invalid={error ? true : undefined}
      />
      <Room left={max - length} max={max} />
    </div>
  )
}
