import { londonTime } from '#contract/london-time.ts'
import type { CouncilStep } from '#contract/request-steps.ts'
import { Heading } from '../../components/heading.tsx'
import { InApp } from '../../components/in-app.tsx'
import { Call } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { SaidAll } from './said-all.tsx'
import { TakeFurther } from './take-further.tsx'
import { type Followable, takenFurther } from './taken-further.ts'

type No = Extract<CouncilStep, { kind: 'declined' }>

/** The council says no: calmly why, what it thinks is not right, what to do next, and always how to take it further (R71–R76). */
export function Declined({ at, step, request }: { at: string; step: No; request: Followable }) {
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
            {!request.openly && (
              <p className="no-print">
                <a className="act" href="#add">
                  {t('answer.correct')}
                </a>
              </p>
            )}
          </>
        )}
        {reason === 'is-a-complaint' && <AsComplaint request={request} />}
        <h3 className="mt-5">{t('answer.next')}</h3>
        <SaidAll words={next} />
      </section>
      <TakeFurther request={request} />
    </>
  )
}

/** The same words can be a complaint, which counts from the day on which they were sent (R74). */
function AsComplaint({ request }: { request: Followable }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const { contacts, journeys } = useCouncil()
  const { main, feedback = main } = contacts
  const date = write.date(londonTime(request.receivedAt).date)
  const here = journeys.includes('complaint')
  return (
    <>
      <h3 className="mt-5">{t('answer.complaint')}</h3>
      <Lines>{t(here ? 'answer.complaintHere' : 'answer.complaintWords', { date })}</Lines>
      {here ? (
        <div className="buttons no-print">
          <InApp className="govuk-button" to={takenFurther('complaint', request)}>
            {t('answer.makeComplaint')}
          </InApp>
        </div>
      ) : (
        <Call words={feedback.name} phone={feedback.phone} kind="quiet" />
      )}
    </>
  )
}
