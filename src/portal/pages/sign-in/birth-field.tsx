import type { LinkAnswer } from '#contract/link-answer.ts'
import { useTranslation } from '../../translation.ts'
import { FieldError, groupClass, inputClass } from './field-error.tsx'

const parts = ['day', 'month', 'year'] as const

/** The date of birth in three boxes, as it is written on paper. What was written stays when something is put right. */
export function BirthField({ values, error }: { values: LinkAnswer['values'] | undefined; error: string | undefined }) {
  const { t } = useTranslation('link')
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={error ? 'birth-hint day-error' : 'birth-hint'}>
        <legend className="govuk-fieldset__legend">{t('birth.label')}</legend>
        <p className="govuk-hint" id="birth-hint">
          {t('birth.hint')}
        </p>
        <FieldError id="day" words={error} />
        <div className="dateboxes">
          {parts.map((part) => (
            <div key={part}>
              <label className="govuk-label" htmlFor={part}>
                {t(`birth.${part}`)}
              </label>
              <input
                className={inputClass(error)}
                id={part}
                name={part}
                type="text"
                inputMode="numeric"
                autoComplete={`bday-${part}`}
                maxLength={part === 'year' ? 4 : 2}
                defaultValue={values?.[part]}
                aria-invalid={error ? true : undefined}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
