import type { FormEvent, ReactNode } from 'react'
import { addressOfStart, addressOfStep } from '#contract/journeys/addresses.ts'
import { type Answers, parseAnswers } from '#contract/journeys/journey.ts'
import { InApp } from '../../components/in-app.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { AnswerList } from './answer-list.tsx'
import { useJourneyHere } from './journey-here.ts'
import { NotSent } from './not-sent.tsx'
import { RatherTalk } from './rather-talk.tsx'
import { rowsOnTheWay } from './rows-on-the-way.ts'
import { SameCare } from './same-care.tsx'
import { lastStep } from './where-to.ts'

type Props = {
  answers: Answers
  state: 'ready' | 'sending' | 'failed'
  submit: (event: FormEvent<HTMLFormElement>) => void
  /** What happens with it once it is sent. */
  happens: string
  note?: ReactNode
  /** Whether the form carries the answers where there is no script, so that no link may lose them. */
  byForm?: boolean
  /** The fields that go along unseen. */
  children: ReactNode
}

/** What will be sent, in the words of the questions, each with a way to change it; then what happens with it, then the button. */
export function CheckSheet({ answers, state, submit, happens, note, byForm, children }: Props) {
  const { t } = useTranslation('ask')
  const { journey, words } = useJourneyHere()
  const { shortName } = useCouncil()
  const parsed = parseAnswers(journey, answers)
  return (
    <div className="page">
      <div className="narrow">
        <InApp className={`govuk-back-link ${byForm ? 'by-script' : ''}`.trim()} to={lastStep(journey, answers)}>
          {t('step.back')}
        </InApp>
        {state === 'failed' && <NotSent />}
        <p className="quiet small no-print">{words.name}</p>
        <h1 className="no-print" tabIndex={-1}>
          {t('check.title')}
        </h1>
        <Lines className="no-print">{t('check.words')}</Lines>
        <p className="print-only paper-title">{words.name}</p>
        <Lines className="print-only">{t('check.paper')}</Lines>
        <AnswerList
          rows={rowsOnTheWay(journey, answers, words)}
          changeIn={addressOfStart(journey)}
          byForm={byForm ? 'check' : undefined}
        />
        <div className="acts">
          <PrintButton words={t('received.print')} />
        </div>
        <section className="mt-6 no-print" aria-labelledby="happens">
          <h2 id="happens">{t('check.happens.title')}</h2>
          <Lines>{happens}</Lines>
          <Lines>{words.done.words}</Lines>
          <SameCare words={words} />
          {note}
        </section>
        <form id="check" method="post" action={addressOfStep(journey)} onSubmit={submit}>
          {children}
          {'mend' in parsed ? (
            <div className="card card--wait mt-5">
              <Lines>{t('check.mend')}</Lines>
              <div className="buttons">
                <InApp className="govuk-button" to={`${addressOfStep(journey, parsed.mend.id)}?change=1`}>
                  {words.steps[parsed.mend.id]?.title}
                </InApp>
              </div>
            </div>
          ) : (
            <div className="buttons">
              <button className="govuk-button" type="submit" aria-disabled={state === 'sending' || undefined}>
                {state === 'sending' ? t('check.sending') : t('check.send', { council: shortName })}
              </button>
            </div>
          )}
        </form>
        <RatherTalk />
      </div>
    </div>
  )
}
