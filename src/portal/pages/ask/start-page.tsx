import { Idea } from '../../components/idea.tsx'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { Begin, beginnings } from './begin.tsx'
import { Begun } from './begun.tsx'
import { besideStart, firstAtStart } from './beside-start.tsx'
import { pictureOfFact } from './fact-pictures.ts'
import { HowElse } from './how-else.tsx'
import { useJourneyHere } from './journey-here.ts'
import { useDraft } from './use-draft.ts'
import { useWayOn } from './use-way-on.ts'

/** The start of a journey: what it is, what to know first, how long it takes, what happens with it, and every other way to ask. */
export default function StartPage() {
  const { t } = useTranslation('ask')
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
            <dl className="card facts facts--asked">
              {Object.entries(words.start.facts ?? {}).map(([id, fact]) => (
                <div key={id}>
                  <dt>{fact.title}</dt>
                  <dd>
                    <Idea symbol={pictureOfFact(id)}>
                      <Lines>{fact.words}</Lines>
                    </Idea>
                  </dd>
                </div>
              ))}
              <div>
                <dt>{t('start.time')}</dt>
                <dd>
                  <Idea symbol="clock">
                    <Lines>{words.start.time}</Lines>
                  </Idea>
                </dd>
              </div>
              <div>
                <dt>{t('start.happens.title')}</dt>
                <dd>
                  <Idea symbol="people">
                    <Lines>{t('start.happens.words')}</Lines>
                  </Idea>
                </dd>
              </div>
              {!words.start.facts?.same && (
                <div>
                  <dt>{t('start.same.title')}</dt>
                  <dd>
                    <Idea symbol="shield">
                      <Lines>{t('start.same.words')}</Lines>
                    </Idea>
                  </dd>
                </div>
              )}
            </dl>
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
