import type { Plan } from '#contract/plan.ts'
import { Heading } from '../../components/heading.tsx'
import { Said } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** Who may take part: whom the person wants, those their plan names first, and someone to speak up for them (R66). */
export function WhoMayCome({ plan: { people = [] } }: { plan: Plan }) {
  const { t } = useTranslation('reviews')
  const { asks, reviews } = useCouncil()
  if (!reviews.withOthers && !asks.includes('advocate')) return null
  return (
    <section className="card" aria-labelledby="who">
      <Heading id="who" symbol="people">
        {t('who.title')}
      </Heading>
      {reviews.withOthers && <p>{t('who.words')}</p>}
      {reviews.withOthers && people.length > 0 && (
        <>
          <p>{t('who.named')}</p>
          <ul>
            {people.map(({ id, name, who }) => (
              <li key={id}>
                {name}{' '}
                <span className="own-line quiet">
                  <Said words={who} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {asks.includes('advocate') && <p>{t('who.advocate')}</p>}
    </section>
  )
}
