import type { NoticeChoice } from '#contract/notices.ts'
import { useAsked, usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useAutoComplete } from '../ask/use-autocomplete.ts'
import { FieldError, groupClass, inputClass } from '../sign-in/field-error.tsx'

type Props = { choice: NoticeChoice; wrong: (name: string) => string | undefined }
const ways = ['email', 'text', 'none'] as const
const typing = { email: { type: 'email', autoComplete: 'email' }, text: { type: 'tel', autoComplete: 'tel' } } as const

/** A plain form, with a script too: three ways, and an address under each that needs one. */
export function NoticeForm({ choice, wrong }: Props) {
  const { t } = useTranslation('notices')
  const { formToken } = usePageState()
  const autoComplete = useAutoComplete()
  const written = useAsked()?.answers
  const way = written?.way ?? choice.way
  const address = (name: 'email' | 'text') => written?.[name] ?? (choice.way === name ? choice.address : '')
  return (
    <form method="post" action="/settings/notices" noValidate autoComplete={autoComplete}>
      <input type="hidden" name="token" value={formToken} />
      <div className={groupClass(wrong('way'))}>
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-label--m">{t('way.title')}</legend>
          <FieldError id="way" words={wrong('way')} />
          <div className="govuk-radios">
            {ways.map((one, at) => (
              <div className="govuk-radios__item" key={one}>
                <input
                  className="govuk-radios__input"
                  id={at === 0 ? 'way' : `way-${one}`}
                  type="radio"
                  name="way"
                  value={one}
                  defaultChecked={way === one}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={at === 0 ? 'way' : `way-${one}`}>
                  {t(`way.${one}`)}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      </div>
      {(['email', 'text'] as const).map((name) => (
        <div className={groupClass(wrong(name))} key={name}>
          <label className="govuk-label govuk-label--m" htmlFor={name}>
            {t(`address.${name}`)}
          </label>
          <p className="govuk-hint" id={`${name}-hint`}>
            {t('address.hint')}
          </p>
          <FieldError id={name} words={wrong(name)} />
          <input
            className={inputClass(wrong(name))}
            id={name}
            name={name}
            {...typing[name]}
            {...(autoComplete && { autoComplete })}
            defaultValue={address(name)}
            aria-describedby={wrong(name) ? `${name}-hint ${name}-error` : `${name}-hint`}
            aria-invalid={wrong(name) ? true : undefined}
          />
        </div>
      ))}
      <div className="buttons">
        <button className="govuk-button" type="submit">
          {t('save')}
        </button>
      </div>
    </form>
  )
}
