import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import { relay, tel } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { ombudsman } from '../../ombudsman.ts'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** The ways on for someone who does not agree, under each decline (R76); an appeal only where the council's document has one. */
export function TakeFurther() {
  const { t } = useTranslation(['requests', 'common'])
  const { asks, contacts } = useCouncil()
  const { main, feedback = main } = contacts
  const ways = [
    { way: 'talk', phone: main.phone },
    ...(asks.includes('appeal') ? [{ way: 'appeal', phone: main.phone } as const] : []),
    { way: 'complaint', phone: feedback.phone },
    { way: 'ombudsman', phone: ombudsman.phone },
  ] as const
  return (
    <section className="card" aria-labelledby="further">
      <Heading id="further" symbol="speech">
        {t('further.title')}
      </Heading>
      <Lines>{t('further.words')}</Lines>
      <ul className="rows mt-5">
        {ways.map(({ way, phone }) => (
          <li key={way}>
            <h3>{t(`further.${way}.what`)}</h3>
            <Lines>{t(`further.${way}.how`)}</Lines>
            <ul className="reach">
              <li>
                <a className="act" href={tel(phone)}>
                  <Icon name="ring" />
                  <span className="sr">{t(`further.${way}.what`)}: </span>
                  {phone}
                </a>
              </li>
              <li>
                <a className="act" href={relay(phone)}>
                  <Icon name="relay" />
                  {t('common:ring.relay')}
                  <span className="sr"> {phone}</span>
                </a>
              </li>
              {way === 'ombudsman' && (
                <li>
                  <a className="act" href={`https://${ombudsman.site}`}>
                    {ombudsman.site}
                  </a>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
