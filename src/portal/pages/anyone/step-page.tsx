import { useLocation } from 'react-router'
import { walk } from '#contract/journeys/journey.ts'
import { InApp } from '../../components/in-app.tsx'
import { useTranslation } from '../../translation.ts'
import { useJourneyHere } from '../ask/journey-here.ts'
import { Question } from '../ask/question.tsx'
import { RatherTalk } from '../ask/rather-talk.tsx'
import { placeOf, stepAt } from '../ask/where-to.ts'
import { CarriedAnswers } from './carried-answers.tsx'
import { GoBack } from './go-back.tsx'
import { useWriting } from './use-writing.ts'

/** One page of questions for someone without an account. With no script the page itself carries what was answered before. */
export default function OpenStepPage() {
  const { t } = useTranslation('ask')
  const { journey, words, stepId } = useJourneyHere()
  const changing = new URLSearchParams(useLocation().search).has('change')
  const drafting = useWriting(journey)
  const { answers } = drafting.draft
  const step = stepAt(journey, answers, stepId)
  const { at, of, back } = placeOf(journey, answers, step, changing)
  const before = walk(journey, answers)[at - 2]?.step.id
  return (
    <div className="page">
      <div className="narrow">
        <InApp className={at > 1 ? 'govuk-back-link by-script' : 'govuk-back-link'} to={back}>
          {t('step.back')}
        </InApp>
        <Question
          key={step.id}
          {...{ journey, step, words, changing, drafting }}
          carried={
            <>
              <CarriedAnswers answers={answers} />
              {before && <GoBack to={changing ? 'check' : before}>{t('step.back')}</GoBack>}
            </>
          }
        >
          <p className="quiet small">
            {words.name} <span className="own-line">{t('step.of', { at, of })}</span>
          </p>
        </Question>
        <RatherTalk />
      </div>
    </div>
  )
}
