import type { Answers } from '#contract/journeys/journey.ts'
import { useTranslation } from '../../translation.ts'

/** A plain form, with a script too: its answer is a page, and neither code is in any address. */
export function FollowForm({ answers }: { answers: Answers }) {
  const { t } = useTranslation('anyone')
  return (
    <form method="post" action="/without-account/follow" autoComplete="off">
      {(['reference', 'code'] as const).map((name) => (
        <div className="govuk-form-group" key={name}>
          <label className="govuk-label govuk-label--m" htmlFor={name}>
            {t(`codes.${name}`)}
          </label>
          <p className="govuk-hint" id={`${name}-hint`}>
            {t(`follow.${name}`)}
          </p>
          <input
            className="govuk-input"
            id={name}
            name={name}
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={answers[name]}
            aria-describedby={`${name}-hint`}
          />
        </div>
      ))}
      <div className="buttons">
        <button className="govuk-button" type="submit">
          {t('follow.button')}
        </button>
      </div>
    </form>
  )
}
