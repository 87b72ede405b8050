import { useLocation } from 'react-router'
import { InApp } from '../../components/in-app.tsx'
import { useTranslation } from '../../translation.ts'
import { useJourneyHere } from './journey-here.ts'
import { Question } from './question.tsx'
import { RatherTalk } from './rather-talk.tsx'
import { saidByAddress } from './said-by-address.ts'
import { useDraft } from './use-draft.ts'
import { placeOf, stepAt } from './where-to.ts'

/** One page of questions. Its form works without a script; with one, what is written is kept as it is typed. */
export default function StepPage() {
  const { t } = useTranslation('ask')
  const { journey, words, stepId } = useJourneyHere()
  const { search } = useLocation()
  const changing = new URLSearchParams(search).has('change')
  const drafting = useDraft(journey.id)
  const { answers } = drafting.draft
  const step = stepAt(journey, answers, stepId)
  const { at, of, back } = placeOf(journey, answers, step, changing)
  return (
    <div className="page">
      <div className="narrow">
        <InApp className="govuk-back-link" to={back + saidByAddress(journey, search)}>
          {t('step.back')}
        </InApp>
        <Question key={`${step.id} ${drafting.source}`} {...{ journey, step, words, changing, drafting }}>
          <p className="quiet small">
            {words.name} <span className="own-line">{t('step.of', { at, of })}</span>
          </p>
        </Question>
        <RatherTalk />
      </div>
    </div>
  )
}
