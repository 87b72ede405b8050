import { addressOfStart } from '#contract/journeys/addresses.ts'
import { parseAnswers } from '#contract/journeys/journey.ts'
import { InApp } from '../../components/in-app.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Lines } from '../../components/said.tsx'
import { useSignals } from '../../signals.ts'
import { useCouncil, usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { AnswerList } from './answer-list.tsx'
import { useJourneyHere } from './journey-here.ts'
import { NotSent } from './not-sent.tsx'
import { RatherTalk } from './rather-talk.tsx'
import { rowsOnTheWay } from './rows-on-the-way.ts'
import { SameCare } from './same-care.tsx'
import { useDraft } from './use-draft.ts'
import { useSending } from './use-sending.ts'
import { lastStep } from './where-to.ts'

/** What will be sent, in the words of the questions, each with a way to change it; then what happens with it, then the button. */
export default function CheckPage() {
  const { t } = useTranslation('ask')
  const { journey, words } = useJourneyHere()
  const { draft } = useDraft(journey.id)
  const { formToken } = usePageState()
  const { shortName } = useCouncil()
  const { offline } = useSignals()
  const { state, submit } = useSending(journey, draft)
  const parsed = parseAnswers(journey, draft.answers)
  return (
    <div className="page">
      <div className="narrow">
        <InApp className="govuk-back-link" to={lastStep(journey, draft.answers)}>
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
        <AnswerList rows={rowsOnTheWay(journey, draft.answers, words)} changeIn={addressOfStart(journey)} />
        <div className="acts">
          <PrintButton words={t('received.print')} />
        </div>
        <section className="mt-6 no-print" aria-labelledby="happens">
          <h2 id="happens">{t('check.happens.title')}</h2>
          <Lines>{t('check.happens.words')}</Lines>
          <Lines>{words.done.words}</Lines>
          <SameCare words={words} />
          {offline && <p>{t('check.signIn')}</p>}
        </section>
        {'mend' in parsed ? (
          <div className="card card--wait mt-5">
            <Lines>{t('check.mend')}</Lines>
            <div className="buttons">
              <InApp className="govuk-button" to={`/ask/${journey.id}/${parsed.mend.id}?change=1`}>
                {words.steps[parsed.mend.id]?.title}
              </InApp>
            </div>
          </div>
        ) : (
          <form method="post" action={`/ask/${journey.id}/check`} onSubmit={submit}>
            <input type="hidden" name="token" value={formToken} />
            <input type="hidden" name="request" value={draft.id} />
            <div className="buttons">
              <button className="govuk-button" type="submit" aria-disabled={state === 'sending' || undefined}>
                {state === 'sending' ? t('check.sending') : t('check.send', { council: shortName })}
              </button>
            </div>
          </form>
        )}
        <RatherTalk />
      </div>
    </div>
  )
}
