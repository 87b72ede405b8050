import { useTranslation } from '../translation.ts'
import { Icon } from './icon.tsx'

/**
 * One box for a PIN or a pass phrase: it can be pasted into, and read aloud when shown. What is typed early is not lost.
 * It has no name, so that a form sent before the page works cannot carry the PIN into an address or to the server.
 */
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
        type={shown ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}

/** What was typed in a box of this form. */
export function typedPin(form: HTMLFormElement, id: string): string {
  const field = form.elements.namedItem(id)
  return field instanceof HTMLInputElement ? field.value : ''
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
