import type { ReviewTopic } from '#contract/councils/council.ts'
import type { Plan } from '#contract/plan.ts'
import { Idea } from '../../components/idea.tsx'
import { InApp } from '../../components/in-app.tsx'
import { Said } from '../../components/said.tsx'
import type { SymbolName } from '../../components/symbol-drawings.ts'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

const symbols: Record<ReviewTopic, SymbolName> = {
  working: 'agree',
  needs: 'helper',
  outcomes: 'goal',
  better: 'strong',
  budget: 'money',
  changes: 'question',
  others: 'people',
  next: 'calendar',
}

/** What a review looks at, as the council’s own document lists it, each with something to think about before (R50, R59–R65). */
export function ToThinkAbout({ plan: { outcomes } }: { plan: Plan }) {
  const { t } = useTranslation('reviews')
  const { journeys, reviews } = useCouncil()
  return (
    <section aria-labelledby="think">
      <h2 id="think">{t('think.title')}</h2>
      <p>{t('think.words')}</p>
      <div className="card">
        <ul className="rows">
          {reviews.looksAt.map((topic) => (
            <li key={topic}>
              <Idea symbol={symbols[topic]}>
                <h3>{t(`topic.${topic}`)}</h3>
                <p>{t(`about.${topic}`)}</p>
                {topic === 'outcomes' && (
                  <ul>
                    {outcomes.map(({ id, title }) => (
                      <li key={id}>
                        <Said words={title} />
                      </li>
                    ))}
                  </ul>
                )}
              </Idea>
            </li>
          ))}
        </ul>
        {journeys.includes('review-preparation') && (
          <div className="buttons">
            <InApp className="govuk-button" to="/ask/review-preparation">
              {t('think.go')}
            </InApp>
          </div>
        )}
      </div>
    </section>
  )
}
