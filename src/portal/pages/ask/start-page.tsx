import { Lines } from '../../components/said.tsx'
import { Begin, beginnings } from './begin.tsx'
import { Begun } from './begun.tsx'
import { besideStart, firstAtStart } from './beside-start.tsx'
import { HowElse } from './how-else.tsx'
import { useJourneyHere } from './journey-here.ts'
import { StartFacts } from './start-facts.tsx'
import { useDraft } from './use-draft.ts'
import { useWayOn } from './use-way-on.ts'

/** The start of a journey: what it is, what to know first, how long it takes, what happens with it, and every other way to ask. */
export default function StartPage() {
  const { journey, words } = useJourneyHere()
  const { draft } = useDraft(journey.id)
  const wayOn = useWayOn(journey)
  const First = beginnings[journey.id] ?? Begin
  const Beside = besideStart[journey.id]
  const Before = firstAtStart[journey.id]
  const begun = draft.savedAt !== null && Object.keys(draft.answers).length > 0
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{words.start.title}</h1>
          <Lines>{words.start.words}</Lines>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            {Before && <Before />}
            {begun && <Begun journey={journey} draft={draft} />}
            <StartFacts words={words} />
            {!begun && <First to={wayOn({})} />}
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
