import { useTranslation } from 'react-i18next'
import { CarersPlanLink } from '../../components/carers-plan-link.tsx'
import { RingCard } from '../../components/ring-card.tsx'

/** The council has not written a plan yet: said kindly, with who to ask. */
export function NoPlan({ carersPlan }: { carersPlan?: true | undefined }) {
  const { t } = useTranslation('plan')
  return (
    <div className="page">
      <div className="narrow stack">
        <div>
          <h1 tabIndex={-1}>{t('none.title')}</h1>
          <p>{t('none.words')}</p>
          <CarersPlanLink has={carersPlan} />
        </div>
        <RingCard title={t('none.ask')} />
      </div>
    </div>
  )
}
