import { GoRow } from '../../components/go-row.tsx'
import { Heading } from '../../components/heading.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { HowElse } from '../ask/how-else.tsx'
import { useJourneyWords } from '../ask/journey-words.ts'
import { openWays } from './open-ways.ts'
import { SealedHere } from './sealed-here.tsx'

/** What anyone may ask for without an account, online or not, and how to see what became of it. */
export default function WaysPage() {
  const { t } = useTranslation('anyone')
  const { journeys } = useCouncil()
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('title')}</h1>
          <Lines className="lede">{t('lede')}</Lines>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            <SealedHere />
            <section aria-labelledby="ways">
              <Heading id="ways" symbol="speech">
                {t('ways')}
              </Heading>
              <div className="card">
                <ul className="rows">
                  {openWays
                    .filter((id) => journeys.includes(id))
                    .map((id) => (
                      <Way key={id} id={id} />
                    ))}
                </ul>
              </div>
            </section>
            <section className="card" aria-labelledby="know">
              <Heading id="know" symbol="lock">
                {t('know.title')}
              </Heading>
              <Lines>{t('know.words')}</Lines>
            </section>
            <div className="card">
              <ul className="rows">
                <GoRow to="/without-account/follow" words={t('follow.title')} what={t('follow.what')} />
                <GoRow to="/safeguarding" words={t('safe.what')} what={t('safe.how')} />
              </ul>
            </div>
          </div>
          <div className="stack side">
            <HowElse />
          </div>
        </div>
      </div>
    </>
  )
}

function Way({ id }: { id: (typeof openWays)[number] }) {
  const { t } = useTranslation('anyone')
  const words = useJourneyWords(id, true)
  return words ? <GoRow to={`/without-account/${id}`} words={words.name} what={t(`for.${id}`)} /> : null
}
