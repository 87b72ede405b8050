import { addressOfStart, addressOfStep } from '#contract/journeys/addresses.ts'
import { parseAnswers } from '#contract/journeys/journey.ts'
import { InApp } from '../../components/in-app.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { AnswerList } from '../ask/answer-list.tsx'
import { useJourneyHere } from '../ask/journey-here.ts'
import { NotSent } from '../ask/not-sent.tsx'
import { RatherTalk } from '../ask/rather-talk.tsx'
import { rowsOnTheWay } from '../ask/rows-on-the-way.ts'
import { SameCare } from '../ask/same-care.tsx'
import { lastStep } from '../ask/where-to.ts'
import { CarriedAnswers } from './carried-answers.tsx'
import { useSendingOpenly } from './use-sending-openly.ts'
import { useWriting } from './use-writing.ts'

/** What will be sent without an account, each answer with a way to change it; then what happens with it, then the button. */
export default function OpenCheckPage() {
  const { t } = useTranslation(['ask', 'anyone'])
  const { journey, words } = useJourneyHere()
  const { answers } = useWriting(journey).draft
  const { shortName } = useCouncil()
  const { codes, state, submit } = useSendingOpenly(journey, answers)
  const parsed = parseAnswers(journey, answers)
  return (
    <div className="page">
      <div className="narrow">
        <InApp className="govuk-back-link by-script" to={lastStep(journey, answers)}>
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
        <AnswerList rows={rowsOnTheWay(journey, answers, words)} changeIn={addressOfStart(journey)} byForm="check" />
        <div className="acts">
          <PrintButton words={t('received.print')} />
        </div>
        <section className="mt-6 no-print" aria-labelledby="happens">
          <h2 id="happens">{t('check.happens.title')}</h2>
          <Lines>{t('anyone:check.words')}</Lines>
          <Lines>{words.done.words}</Lines>
          <SameCare words={words} />
        </section>
        <form id="check" method="post" action={addressOfStep(journey)} onSubmit={submit}>
          <CarriedAnswers answers={answers} />
          {codes &&
            (['id', 'reference', 'code'] as const).map((name) => (
              <input key={name} type="hidden" name={name} value={codes[name]} />
            ))}
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
