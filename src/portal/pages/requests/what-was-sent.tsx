import type { Answers } from '#contract/journeys/journey.ts'
import { Heading } from '../../components/heading.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { useTranslation } from '../../translation.ts'
import { AnswerList } from '../ask/answer-list.tsx'
import { rowsOf } from '../ask/answer-rows.ts'
import { useJourneyWords } from '../ask/journey-words.ts'

/** A copy of what was sent or will be, with the questions, for the screen and for paper. */
export function WhatWasSent({ journey, answers, title }: { journey: string; answers: Answers; title: string }) {
  const { t } = useTranslation('ask')
  const words = useJourneyWords(journey)
  return (
    <section className="card" aria-labelledby="what">
      <Heading id="what" symbol="plan">
        {title}
      </Heading>
      <AnswerList rows={rowsOf(answers, words)} />
      <div className="acts">
        <PrintButton words={t('received.print')} />
      </div>
    </section>
  )
}
