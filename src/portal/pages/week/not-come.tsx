import type { Coming } from '#contract/days.ts'
import { Idea } from '../../components/idea.tsx'
import { tel } from '../../components/ring-card.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/**
 * Who to ring when nobody comes (R107): the provider's own number, else the council's and, where there is one, its number
 * for when the office is closed. Nobody has to work out on the doorstep which of the two it is.
 */
export function NotCome({ coming: { item, state }, gone }: { coming: Coming; gone: boolean }) {
  const { t } = useTranslation('week')
  const { main, outOfHours } = useCouncil().contacts
  const { phone } = item.provider
  if (state === 'cancelled') return null
  const when = gone ? 'came' : state === 'may-differ' ? 'ask' : 'comes'
  return (
    <Idea symbol="phone">
      <p className="missed">
        {t(`missed.${when}`)} <PhoneLink phone={phone ?? main.phone} />
        {!phone && outOfHours && (
          <>
            {'\n'}
            {t('missed.closed')} <PhoneLink phone={outOfHours.phone} />
          </>
        )}
      </p>
    </Idea>
  )
}

const PhoneLink = ({ phone }: { phone: string }) => (
  <a className="nowrap" href={tel(phone)}>
    {phone}
  </a>
)
