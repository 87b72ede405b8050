import type { Review } from '#contract/plan.ts'
import { Heading } from '../../components/heading.tsx'
import { Said } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** The reviews that were held, newest first, and what came of each; and the last, where the plan only names it (R56). */
export function HeldReviews({ review: { held = [], last } }: { review: Review }) {
  const { t } = useTranslation('reviews')
  const write = useWrite()
  const newestFirst = [...held].sort((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
  return (
    <section className="card" aria-labelledby="held">
      <Heading id="held" symbol="plan">
        {t('held.title')}
      </Heading>
      {last && !held.some(({ on }) => on === last) && <p>{t('held.last', { date: write.date(last) })}</p>}
      {!last && held.length === 0 && <p>{t('held.none')}</p>}
      {held.length > 0 && (
        <ol className="rows">
          {newestFirst.map(({ on, kind, outcome }) => (
            <li key={on + kind}>
              <b>{write.date(on)}</b>
              <p>{t(`kind.${kind}`)}</p>
              {outcome && (
                <p>
                  <Said words={outcome} />
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
