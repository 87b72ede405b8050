import { Icon } from '../../components/icon.tsx'
import { useTranslation } from '../../translation.ts'

/** What is wrong with a field, above it. The field names it by `<id>-error`. */
export function FieldError({ id, words }: { id: string; words: string | undefined }) {
  const { t } = useTranslation('common')
  if (!words) return null
  return (
    <p className="govuk-error-message" id={`${id}-error`}>
      <Icon name="warning" />
      <span>
        <span className="sr">{t('error')} </span>
        {words}
      </span>
    </p>
  )
}

/** The class of a group of fields, and which texts describe it. */
export const groupClass = (error: unknown): string =>
  error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'
export const inputClass = (error: unknown): string => (error ? 'govuk-input govuk-input--error' : 'govuk-input')
