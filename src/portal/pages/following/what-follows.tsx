import type { ServiceRequest } from '#contract/service-request.ts'
import { Heading } from '../../components/heading.tsx'
import { useCouncil, useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** Requests that tell of a change. */
const tellOfChange = ['something-changed']

/** What the council does once it knows of a change, in its own word for an assessment (R77); nothing once it said no, or all is over. */
export function WhatFollows({ request: { journey, stage, steps } }: { request: ServiceRequest }) {
  const { t } = useTranslation('requests')
  const language = useLanguage()
  const { reviews, terms } = useCouncil()
  const answer = steps.map(({ step }) => step.kind).findLast((kind) => kind === 'accepted' || kind === 'declined')
  const isOver = stage === 'done' || stage === 'withdrawn' || answer === 'declined'
  if (isOver || !tellOfChange.includes(journey)) return null
  const assessment = terms.assessment?.[language] ?? t('follows.assessment')
  return (
    <section className="card" aria-labelledby="follows">
      <Heading id="follows" symbol="calendar">
        {t('follows.title')}
      </Heading>
      <p>{t(`follows.${reviews.ifChanged}`, { assessment })}</p>
    </section>
  )
}
