import type { Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { Heading } from '../../components/heading.tsx'
import { useTranslation } from '../../translation.ts'

/** Whether the council arranges the support, a direct payment pays for it, or both (R47). */
export function wayOf(support: SupportItem[]): 'council' | 'direct-payment' | 'mixed' | 'self' | 'other' {
  const paid = new Set(support.filter(({ costPerWeek }) => costPerWeek > 0).map((item) => item.paid))
  if (paid.has('council') && paid.has('direct-payment')) return 'mixed'
  if (paid.has('direct-payment')) return paid.has('self') ? 'mixed' : 'direct-payment'
  if (paid.has('council')) return paid.has('self') ? 'other' : 'council'
  return paid.has('self') ? 'self' : 'other'
}

/** A direct payment is offered at home only: it cannot buy a long stay in a care home. */
export function HowItIsArranged({ plan: { support, contribution } }: { plan: Plan }) {
  const { t } = useTranslation('money')
  const way = wayOf(support)
  if (way === 'other') return null
  return (
    <section className="card" aria-labelledby="arranged">
      <Heading id="arranged" symbol="agree">
        {t('arranged.title')}
      </Heading>
      <p>{t(`arranged.${way}`)}</p>
      {way === 'council' && contribution?.setting !== 'care-home' && <p>{t('arranged.canAsk')}</p>}
    </section>
  )
}
