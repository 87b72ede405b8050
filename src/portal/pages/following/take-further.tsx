import { findOpenJourney } from '#contract/journeys/for-anyone.ts'
import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { relay, tel } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { ombudsman } from '../../ombudsman.ts'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { type Followable, takenFurther } from './taken-further.ts'

/**
 * The ways on for someone who does not agree, under each decline (R76); an appeal only where the council's document has one.
 * What can be done here is done with the request it is about; a complaint that was declined is not made a second time.
 */
export function TakeFurther({ request }: { request: Followable }) {
  const { t } = useTranslation(['requests', 'common'])
  const { asks, contacts, journeys } = useCouncil()
  const { main, feedback = main } = contacts
  const ways = [
    { way: 'talk', journey: 'talk', phone: main.phone },
    ...(asks.includes('appeal') ? [{ way: 'appeal', journey: 'appeal-question', phone: main.phone } as const] : []),
    ...(request.journey === 'complaint'
      ? []
      : [{ way: 'complaint', journey: 'complaint', phone: feedback.phone } as const]),
    { way: 'ombudsman', journey: undefined, phone: ombudsman.phone },
  ] as const
  return (
    <section className="card" aria-labelledby="further">
      <Heading id="further" symbol="speech">
        {t('further.title')}
      </Heading>
      <Lines>{t('further.words')}</Lines>
      <ul className="rows mt-5">
        {ways.map(({ way, journey, phone }) => (
          <li key={way}>
            <h3>{t(`further.${way}.what`)}</h3>
            <Lines>{t(`further.${way}.how`)}</Lines>
            {journey && journeys.includes(journey) && (!request.openly || findOpenJourney(journey)) && (
              <p className="no-print">
                <InApp className="act" to={takenFurther(journey, request)}>
                  {t(`further.${way}.go`)}
                </InApp>
              </p>
            )}
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
