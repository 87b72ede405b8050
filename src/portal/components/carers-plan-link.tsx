import { useTranslation } from 'react-i18next'
import { InApp } from './in-app.tsx'

/** The way to the carer's own support plan, where the person has one. */
export function CarersPlanLink({ has }: { has: true | undefined }) {
  const { t } = useTranslation('common')
  return (
    has && (
      <p>
        <InApp to="/carers-plan">{t('titles.carers-plan')}</InApp>
      </p>
    )
  )
}
