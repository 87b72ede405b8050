import { addressOfStep } from '#contract/journeys/addresses.ts'
import { InApp } from '../../components/in-app.tsx'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { Begin, beginnings } from '../ask/begin.tsx'
import { besideStart } from '../ask/beside-start.tsx'
import { HowElse } from '../ask/how-else.tsx'
import { useJourneyHere } from '../ask/journey-here.ts'
import { StartFacts } from '../ask/start-facts.tsx'

/** The start of a journey without an account: what it is, what to know first, and every other way to ask. */
export default function OpenBeginPage() {
  const { t } = useTranslation('anyone')
  const { journey, words } = useJourneyHere()
  const First = beginnings[journey.id] ?? Begin
  const Beside = besideStart[journey.id]
  return (
    <>
      <div className="hero">
        <div className="page">
          <InApp className="govuk-back-link" to="/without-account">
            {t('back')}
          </InApp>
          <h1 tabIndex={-1}>{words.start.title}</h1>
          <Lines>{words.start.words}</Lines>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            <StartFacts words={words} time={t('time')} happens={t('happens')} />
            <First to={addressOfStep(journey, journey.steps[0]?.id)} />
          </div>
          <div className="stack side">
            {Beside && <Beside />}
            <HowElse />
          </div>
        </div>
      </div>
    </>
  )
}
