import { useTranslation } from 'react-i18next'
import type { Plan } from '#contract/plan.ts'
import { NextReview } from '../../components/next-review.tsx'
import { Call, OtherWays } from '../../components/ring-card.tsx'
import { Said } from '../../components/said.tsx'
import { useCouncil, useLanguage } from '../../state.ts'
import { useWrite } from '../../write.ts'

/** What was agreed, when and with whom, and what was not (R17, R25). */
export function Agreement({ plan: { agreement } }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'common'])
  const write = useWrite()
  const { state, on, with: name, notAgreed } = agreement
  return (
    <>
      {state !== 'other' && <p>{t(`agreement.${state}`)}</p>}
      {on && (
        <p>
          {t('agreement.on', { date: write.date(on) })}
          {'\n'}
          {name && t('agreement.with', { name })}
        </p>
      )}
      {notAgreed.length > 0 && (
        <>
          <h3>{t('agreement.notAgreed')}</h3>
          <ul>
            {notAgreed.map((words) => (
              <li key={words.text}>
                <Said words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** When the plan was reviewed and when it will be (R14). */
export function ReviewDates({ plan: { review } }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'common'])
  const write = useWrite()
  return (
    <>
      {review.last && <p>{t('review.last', { date: write.date(review.last) })}</p>}
      <NextReview review={review} />
    </>
  )
}

/** The worker to ask, with every way to reach them (R13). */
export function PractitionerCard({ plan: { practitioner } }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'common'])
  const language = useLanguage()
  const { contacts, terms } = useCouncil()
  if (!practitioner) return null
  const { name, phone = contacts.main.phone, email = contacts.main.email } = practitioner
  return (
    <>
      <p>{t('common:ring.is', { name, worker: terms.worker?.[language] ?? t('common:ring.worker') })}</p>
      <Call words={t('common:ring.askFor', { name })} phone={phone} kind="quiet" />
      <OtherWays phone={phone} email={email} />
    </>
  )
}
