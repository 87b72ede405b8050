import type { Practitioner } from '#contract/plan.ts'
import { RingCard } from '../../components/ring-card.tsx'
import { useTranslation } from '../../translation.ts'

/** There is no budget yet: said kindly, with who to ask (R44). */
export function NoMoney({ practitioner }: { practitioner: Practitioner | undefined }) {
  const { t } = useTranslation('money')
  return (
    <div className="page">
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
