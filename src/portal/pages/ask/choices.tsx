import { FieldError, groupClass } from '../sign-in/field-error.tsx'
import { describedBy, type FieldProps, Hints, Label } from './field-parts.tsx'

/** One or some of a few things to choose from: the whole row is the target. */
export function Choices({ name, field, words, first, error, heading, hints }: FieldProps) {
  const kind = field.kind === 'some-of' ? 'checkboxes' : 'radios'
  const chosen = typeof first === 'string' ? [first] : (first ?? [])
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ name, hints, error })}>
        <legend className="govuk-fieldset__legend">
          <Label heading={heading}>{words.label}</Label>
        </legend>
        <Hints name={name} hints={hints} />
        <FieldError id={name} words={error} />
        <div className={`govuk-${kind}`}>
          {field.options.map((option, place) => {
            // The first has the name of the field, so that the error summary leads to it.
            const id = place === 0 ? name : `${name}-${option}`
            return (
              <div className={`govuk-${kind}__item`} key={option}>
                <input
                  className={`govuk-${kind}__input`}
                  id={id}
                  name={name}
                  type={kind === 'radios' ? 'radio' : 'checkbox'}
                  value={option}
                  defaultChecked={chosen.includes(option)}
                />
                <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
                  {words.options?.[option]}
                </label>
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
