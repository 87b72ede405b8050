import { useLocation } from 'react-router'
import { topicOf } from '#contract/journeys/topics.ts'
import { GoRow } from '../../components/go-row.tsx'
import { Heading } from '../../components/heading.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useRead } from '../../query.ts'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { unhappyWays } from './unhappy-ways.ts'

/**
 * The one front door for who is not happy, or is: it sorts by what one wants, by links alone, and takes along what it is about,
 * so that nobody is asked twice (R87–R98). The promise stands before everything, and again at the end (R93).
 */
export default function UnhappyPage() {
  const { t } = useTranslation('unhappy')
  const { journeys } = useCouncil()
  const { plan } = useRead('getPlan')
  const about = topicOf(new URLSearchParams(useLocation().search).get('about'))
  const toJourney = (id: string) => (about ? `/ask/${id}?about=${about}` : `/ask/${id}`)
  const offered = unhappyWays.filter(
    (one) => !('journey' in one) || one.way === 'talk' || journeys.includes(one.journey),
  )
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('title')}</h1>
          <Lines className="lede">{t('promise')}</Lines>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            <section aria-labelledby="ways">
              <Heading id="ways" symbol="question">
                {t('ask')}
              </Heading>
              {about && <Lines>{t('about.words', { about: t(`about.${about}`) })}</Lines>}
              <div className="card">
                <ul className="rows">
                  {offered.map((one) => {
                    const where = 'to' in one ? one.to : journeys.includes(one.journey) && toJourney(one.journey)
                    // Where talking cannot be asked for here, it is done by ringing, with the number below.
                    const link = where ? { to: where } : { href: '#ring' }
                    return (
                      <GoRow
                        key={one.way}
                        {...link}
                        symbol={one.symbol}
                        words={t(`way.${one.way}.what`)}
                        what={t(`way.${one.way}.how`)}
                      />
                    )
                  })}
                </ul>
              </div>
            </section>
            <section aria-labelledby="unsure">
              <Heading id="unsure" symbol="helper">
                {t('unsure.title')}
              </Heading>
              <Lines>{t('unsure.words')}</Lines>
              <Lines>{t('again')}</Lines>
            </section>
          </div>
          <div className="stack side">
            <RingCard practitioner={plan?.practitioner} title={t('ring')} />
          </div>
        </div>
      </div>
    </>
  )
}
