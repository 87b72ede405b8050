import { useLocation } from 'react-router'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Icon } from '../../components/icon.tsx'
import { usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

const answers = ['shared', 'own'] as const

/** Asked once after signing in. The safe answer stands first and is chosen. */
export default function DevicePage() {
  const { t } = useTranslation('device')
  const { session, formToken } = usePageState()
  const query = new URLSearchParams(useLocation().search)
  const chosen = session?.device ?? 'shared'
  return (
    <div className="page">
      <div className="narrow">
        {query.has('error') && <ErrorSummary errors={[{ href: '#device-shared', words: t('error') }]} />}
        <form method="post" action="/device">
          <input type="hidden" name="token" value={formToken} />
          <input type="hidden" name="return" value={query.get('return') ?? '/home'} />
          <div className="govuk-form-group">
            <fieldset className="govuk-fieldset" aria-describedby="device-hint">
              <legend className="govuk-fieldset__legend">
                <h1 tabIndex={-1}>{t('title')}</h1>
              </legend>
              <p className="govuk-hint" id="device-hint">
                {t('hint')}
              </p>
              <div className="govuk-radios">
                {answers.map((answer) => (
                  <div className="govuk-radios__item" key={answer}>
                    <input
                      className="govuk-radios__input"
                      id={`device-${answer}`}
                      name="device"
                      type="radio"
                      value={answer}
                      defaultChecked={answer === chosen}
                    />
                    <label className="govuk-label govuk-radios__label" htmlFor={`device-${answer}`}>
                      <b>{t(`${answer}.words`)}</b>
                      <span>{t(`${answer}.what`)}</span>
                    </label>
                  </div>
                ))}
              </div>
            </fieldset>
          </div>
          <div className="buttons">
            <button className="govuk-button" type="submit">
              {t('continue')}
            </button>
          </div>
        </form>
        <details className="fold">
          <summary>
            {t('which')} <Icon name="chevron-down" />
          </summary>
          <div>
            <p>{t('whichWords')}</p>
          </div>
        </details>
      </div>
    </div>
  )
}
