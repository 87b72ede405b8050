import { FieldError, groupClass, inputClass } from '../sign-in/field-error.tsx'
import { describedBy, Hints, Label, type TextProps } from './field-parts.tsx'
import { useAutoComplete } from './use-autocomplete.ts'

/** What a phone shows to type with, and what it may offer. */
const typing = {
  text: { type: 'text' },
  phone: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email', spellCheck: false },
} as const

/** One line of text: a name, a telephone number, an e-mail address. */
export function ShortText({ name, field, words, first, error, heading, hints }: TextProps) {
  const autoComplete = useAutoComplete()
  const kind = field.kind === 'phone' || field.kind === 'email' ? field.kind : 'text'
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label govuk-label--m" htmlFor={name}>
        <Label heading={heading}>{words.label}</Label>
      </label>
      <Hints name={name} hints={hints} />
      <FieldError id={name} words={error} />
      <input
        className={inputClass(error)}
        id={name}
        name={name}
        {...typing[kind]}
        {...(autoComplete && { autoComplete })}
        defaultValue={first}
        aria-describedby={describedBy({ name, hints, error })}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}
