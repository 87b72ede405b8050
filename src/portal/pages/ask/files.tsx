import { FileKind, fileAnswer, fileLimits } from '#contract/request-files.ts'
import { useTranslation } from '../../translation.ts'
import { FieldError, groupClass } from '../sign-in/field-error.tsx'
import { describedBy, Hints, Label, type TextProps } from './field-parts.tsx'
import { useFiles } from './use-files.ts'

/**
 * Photos and PDFs that go along: those chosen so far, each ticked, and more to choose. With a script each is kept on this
 * device and sent as soon as it is chosen; without one they go with “Continue”.
 */
export function Files({ name, words, first, error, heading, hints }: TextProps) {
  const { t } = useTranslation('ask')
  const { files, fault, group, choose } = useFiles(first)
  const wrong = fault ? (words.faults[fault] ?? t('step.wrong')) : error
  const full = files.length >= fileLimits.files
  return (
    <div className={groupClass(wrong)} ref={group}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ name, hints, error: wrong })}>
        <legend className="govuk-fieldset__legend">
          <Label heading={heading}>{words.label}</Label>
        </legend>
        <Hints name={name} hints={hints} />
        <div role="alert">
          <FieldError id={name} words={wrong} />
        </div>
        <div className="govuk-checkboxes">
          {files.map((file) => (
            <div className="govuk-checkboxes__item" key={file.id}>
              <input
                className="govuk-checkboxes__input"
                id={`${name}-${file.id}`}
                name={name}
                type="checkbox"
                value={fileAnswer(file)}
                defaultChecked
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={`${name}-${file.id}`}>
                {file.name} {file.state && <span className="own-line quiet">{t(`files.${file.state}`)}</span>}
              </label>
            </div>
          ))}
        </div>
        {files.length > 0 && <p>{t('files.untick')}</p>}
        <label className="govuk-label" htmlFor={name}>
          {t(full ? 'files.full' : 'files.choose')}
        </label>
        <input
          className="govuk-input"
          id={name}
          name="chosen"
          type="file"
          multiple
          accept={FileKind.options.join(',')}
          onChange={choose}
        />
      </fieldset>
    </div>
  )
}
