import type { ComponentType } from 'react'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { BeginAgreeing } from './agreeing.tsx'

type Props = { to: string }

/** The way to the first question. */
export function Begin({ to }: Props) {
  const { t } = useTranslation('ask')
  return (
    <div className="buttons">
      <InApp className="govuk-button" to={to}>
        {t('start.button')} <Icon name="chevron-right" />
      </InApp>
    </div>
  )
}

/** Who is under 18 is shown to what is made for them, and no form for adults is put before them (R85). */
function BeginByAge({ to }: Props) {
  const { t } = useTranslation('ask')
  const { guides } = useCouncil()
  return (
    <section aria-labelledby="age">
      <h2 id="age">{t('age.title')}</h2>
      <div className="buttons">
        <InApp className="govuk-button" to={to}>
          {t('age.adult')} <Icon name="chevron-right" />
        </InApp>
        <InApp
          className="govuk-button govuk-button--secondary"
          to={guides['young-carers'] ? '/guides/young-carers' : '/contacts'}
        >
          {t('age.young')} <Icon name="chevron-right" />
        </InApp>
      </div>
      <Lines className="quiet mt-3">{t('age.words')}</Lines>
    </section>
  )
}

/** The journeys that do not begin with their first question. */
export const beginnings: Record<string, ComponentType<Props>> = {
  'carers-assessment': BeginByAge,
  'agree-plan': BeginAgreeing,
}
