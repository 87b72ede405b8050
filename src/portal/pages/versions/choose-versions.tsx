import type { PlanVersion } from '#contract/plan-versions.ts'
import { useTranslation } from '../../translation.ts'

type Two = { versions: PlanVersion[]; older: PlanVersion; newer: PlanVersion }

/** Chooses any two versions. A plain form, so that what was chosen is in the address and works without script. */
export function ChooseVersions({ versions, ...chosen }: Two) {
  const { t } = useTranslation('versions')
  return (
    <form method="get" action="/plan/changes" className="card no-print">
      <h2>{t('choose.title')}</h2>
      {(['older', 'newer'] as const).map((side) => (
        <div className="govuk-form-group" key={side}>
          <label className="govuk-label govuk-label--m" htmlFor={side}>
            {t(`choose.${side}`)}
          </label>
          <select className="govuk-input" id={side} name={side} defaultValue={chosen[side].version}>
            {versions.map(({ version }) => (
              <option key={version} value={version}>
                {t('choose.number', { version })}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button className="govuk-button" type="submit">
        {t('choose.show')}
      </button>
    </form>
  )
}
