import type { Ask } from '#contract/councils/council.ts'
import { GoRow } from '../../components/go-row.tsx'
import { Heading } from '../../components/heading.tsx'
import { useCouncil, useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** What someone can do about a decision, where the council's own document offers it. */
const ways = ['appeal', 'feedback', 'advocate'] as const satisfies Ask[]

/** What one can do after a decision: talk, ask again when something changes, and say that it is wrong. No order is forced. */
export function NextSteps() {
  const { t } = useTranslation('standing')
  const { asks, terms, guides } = useCouncil()
  const assessment = terms.assessment?.[useLanguage()] ?? t('next.assessment')
  return (
    <section className="card" aria-labelledby="next">
      <Heading id="next" symbol="speech">
        {t('next.title')}
      </Heading>
      <ul className="rows">
        <li>
          <b>{t('next.talk.what')}</b>
          <p>{t('next.talk.how')}</p>
        </li>
        <li>
          <b>{t('next.again.what')}</b>
          <p>{t('next.again.how', { assessment })}</p>
        </li>
        {ways
          .filter((way) => asks.includes(way))
          .map((way) => (
            <li key={way}>
              <b>{t(`next.${way}.what`)}</b>
              <p>{t(`next.${way}.how`)}</p>
            </li>
          ))}
        {guides['not-eligible'] && <GoRow to="/guides/not-eligible" words={t('next.guide')} />}
      </ul>
    </section>
  )
}
