import { useTranslation } from '../../translation.ts'
import { FieldError, groupClass, inputClass } from './field-error.tsx'

/** The code of the council's letter. It is typed anew each time: whoever comes next must not find it here. */
export function CodeField({ error }: { error: string | undefined }) {
  const { t } = useTranslation('link')
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label govuk-label--m" htmlFor="code">
        {t('code.label')}
      </label>
      <p className="govuk-hint" id="code-hint">
        {t('code.hint')}
      </p>
      <FieldError id="code" words={error} />
      <input
        className={`${inputClass(error)} code`}
        id="code"
        name="code"
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        aria-describedby={error ? 'code-hint code-error' : 'code-hint'}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}
