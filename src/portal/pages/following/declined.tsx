import { londonTime } from '#contract/london-time.ts'
import type { CouncilStep } from '#contract/request-steps.ts'
import { Heading } from '../../components/heading.tsx'
import { Call } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { SaidAll } from './said-all.tsx'
import { TakeFurther } from './take-further.tsx'

type No = Extract<CouncilStep, { kind: 'declined' }>

/** The council says no: calmly why, what it thinks is not right, what to do next, and always how to take it further (R71–R76). */
export function Declined({ at, step, receivedAt }: { at: string; step: No; receivedAt: string }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const { reason, explanation, incorrect, next } = step
  return (
    <>
      <section className="card" aria-labelledby="answer">
        <Heading id="answer" symbol="letter">
          {t('answer.no')}
        </Heading>
        <Lines className="small quiet">{t('answer.at', { moment: write.moment(at) })}</Lines>
        <h3 className="mt-5">{t('answer.why')}</h3>
        <Lines className="answer-why">{t(`answer.reason.${reason}`)}</Lines>
        <SaidAll words={explanation} />
        {incorrect && (
          <>
            <h3 className="mt-5">{t('answer.incorrect')}</h3>
            <SaidAll words={incorrect} />
          </>
        )}
        {reason === 'incorrect-information' && (
          <>
            <Lines>{t('answer.mayBeWrong')}</Lines>
            <p className="no-print">
              <a className="act" href="#add">
                {t('answer.correct')}
              </a>
            </p>
          </>
        )}
        {reason === 'is-a-complaint' && <AsComplaint receivedAt={receivedAt} />}
        <h3 className="mt-5">{t('answer.next')}</h3>
        <SaidAll words={next} />
      </section>
      <TakeFurther />
    </>
  )
}

/** The same words can be a complaint, which counts from the day on which they were sent (R74). */
function AsComplaint({ receivedAt }: { receivedAt: string }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const { main, feedback = main } = useCouncil().contacts
  return (
    <>
      <h3 className="mt-5">{t('answer.complaint')}</h3>
      <Lines>{t('answer.complaintWords', { date: write.date(londonTime(receivedAt).date) })}</Lines>
      <Call words={feedback.name} phone={feedback.phone} kind="quiet" />
    </>
  )
}
