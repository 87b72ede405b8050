import { Lines } from '../../components/said.tsx'
import { FieldError, groupClass } from '../sign-in/field-error.tsx'
import { describedBy, type FieldProps, Hints, Label } from './field-parts.tsx'

/** One or some of a few things to choose from: the whole row is the target. */
export function Choices({ name, field, words, first, choices, error, heading, hints }: FieldProps) {
  const kind = field.kind === 'some-of' ? 'checkboxes' : 'radios'
  const chosen = typeof first === 'string' ? [first] : (first ?? [])
  if (choices.length === 0) return <NothingToChoose words={words} heading={heading} />
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ name, hints, error })}>
        <legend className="govuk-fieldset__legend">
          <Label heading={heading}>{words.label}</Label>
        </legend>
        <Hints name={name} hints={hints} />
        <FieldError id={name} words={error} />
        <div className={`govuk-${kind}`}>
          {choices.map((choice, place) => {
            // The first has the name of the field, so that the error summary leads to it; the plan's words are no name.
            const id = place === 0 ? name : `${name}-${field.ofPlan ? place : choice.value}`
            return (
              <div className={`govuk-${kind}__item`} key={choice.value}>
                <input
                  className={`govuk-${kind}__input`}
                  id={id}
                  name={name}
                  type={kind === 'radios' ? 'radio' : 'checkbox'}
                  value={choice.value}
                  defaultChecked={chosen.includes(choice.value)}
                />
                <label className={`govuk-label govuk-${kind}__label`} htmlFor={id} lang={choice.lang}>
                  {choice.words}
                </label>
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}

/** The plan lists nothing of this kind: said plainly, and what can be done instead. */
function NothingToChoose({ words, heading }: Pick<FieldProps, 'words' | 'heading'>) {
  return (
    <div className="govuk-form-group">
      <p className="govuk-label--m">
        <Label heading={heading}>{words.label}</Label>
      </p>
      <Lines>{words.nothing ?? ''}</Lines>
    </div>
  )
}
