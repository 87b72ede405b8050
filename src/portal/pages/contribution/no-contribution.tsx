import type { Practitioner } from '#contract/plan.ts'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useTranslation } from '../../translation.ts'

/** Nobody has worked out a contribution yet, or it has not come: said kindly, with who to ask. */
export function NoContribution({ practitioner }: { practitioner: Practitioner | undefined }) {
  const { t } = useTranslation('contribution')
  return (
    <div className="page">
      <InApp className="govuk-back-link" to="/money">
        {t('back')}
      </InApp>
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t('none.title')}</h1>
          <p>{t('none.words')}</p>
        </div>
        <RingCard practitioner={practitioner} title={t('none.ask')} />
      </div>
    </div>
  )
}
