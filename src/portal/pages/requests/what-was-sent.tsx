import type { Answers } from '#contract/journeys/journey.ts'
import { type RequestFile, readFileAnswer } from '#contract/request-files.ts'
import { Heading } from '../../components/heading.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { useTranslation } from '../../translation.ts'
import { AnswerList } from '../ask/answer-list.tsx'
import { rowsOf } from '../ask/answer-rows.ts'
import { useJourneyWords } from '../ask/journey-words.ts'

type Props = { journey: string; answers: Answers; files?: RequestFile[] | undefined; title: string }

/** The files that were named and are not there: they may be on their way still. Before the council has answered nothing is known. */
function missing({ answers, files }: Pick<Props, 'answers' | 'files'>): string[] {
  const named = [answers.files ?? []].flat().flatMap((answer) => readFileAnswer(answer) ?? [])
  return files ? named.filter(({ id }) => !files.some((file) => file.id === id)).map(({ name }) => name) : []
}

/** A copy of what was sent or will be, with the questions, for the screen and for paper. */
export function WhatWasSent({ journey, answers, files, title }: Props) {
  const { t } = useTranslation('ask')
  const words = useJourneyWords(journey)
  return (
    <section className="card" aria-labelledby="what">
      <Heading id="what" symbol="plan">
        {title}
      </Heading>
      <AnswerList rows={rowsOf(answers, words)} />
      {missing({ answers, files }).map((name) => (
        <p key={name}>{t('files.missing', { name })}</p>
      ))}
      <div className="acts">
        <PrintButton words={t('received.print')} />
      </div>
    </section>
  )
}
