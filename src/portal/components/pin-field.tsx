import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

/** One box for a PIN or a pass phrase: it can be pasted into, and read aloud when shown. What is typed early is not lost. */
export function PinField({
  id,
  label,
  hint,
  error,
  shown,
}: {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  shown: boolean
}) {
  const { t } = useTranslation('common')
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className="govuk-label govuk-label--m" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <Icon name="warning" />
          <span>
            <span className="sr">{t('error')} </span>
            {error}
          </span>
        </p>
      )}
      <input
        className={error ? 'govuk-input govuk-input--error pin' : 'govuk-input pin'}
        id={id}
        name={id}
        type={shown ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}

/** Shows or hides what was typed, in words. */
export function ShowPin({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const { t } = useTranslation('common')
  return (
    <button className="link" type="button" onClick={() => onChange(!shown)}>
      {t(shown ? 'pin.hide' : 'pin.show')}
    </button>
  )
}
