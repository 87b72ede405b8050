import { GoRow } from '../../components/go-row.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { grouped } from './groups.ts'
import { HowElse } from './how-else.tsx'
import { useJourneyWords } from './journey-words.ts'
import { behindTheDoor } from './unhappy-ways.ts'

/** What can be asked for here, as the council's own document offers it. */
export default function AskPage() {
  const { t } = useTranslation('ask')
  const { journeys } = useCouncil()
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('title')}</h1>
          <Lines>{t('words')}</Lines>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            <section aria-labelledby="list">
              <h2 id="list">{t('list')}</h2>
              <div className="stack">
                {grouped(journeys.filter((id) => !behindTheDoor.includes(id))).map(({ group, ids }) => (
                  <section key={group} aria-labelledby={group}>
                    <h3 id={group}>{t(`group.${group}`)}</h3>
                    <div className="card">
                      <ul className="rows">
                        {ids.map((id) => (
                          <JourneyRow key={id} id={id} />
                        ))}
                        {group === 'talk' && (
                          <GoRow to="/ask/unhappy" words={t('unhappy.title')} what={t('unhappy.what')} />
                        )}
                      </ul>
                    </div>
                  </section>
                ))}
              </div>
            </section>
            <div className="card">
              <ul className="rows">
                <GoRow to="/requests" words={t('requests')} />
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

function JourneyRow({ id }: { id: string }) {
  const words = useJourneyWords(id)
  return words ? <GoRow to={`/ask/${id}`} words={words.name} what={words.start.time} /> : null
}
