import { useTranslation } from '../../translation.ts'
import { CheckSheet } from '../ask/check-sheet.tsx'
import { useJourneyHere } from '../ask/journey-here.ts'
import { CarriedAnswers } from './carried-answers.tsx'
import { useSendingOpenly } from './use-sending-openly.ts'
import { useWriting } from './use-writing.ts'

/** What will be sent without an account, to be checked. */
export default function OpenCheckPage() {
  const { t } = useTranslation('anyone')
  const { journey } = useJourneyHere()
  const { answers } = useWriting(journey).draft
  const { codes, state, submit } = useSendingOpenly(journey, answers)
  return (
    <CheckSheet answers={answers} state={state} submit={submit} happens={t('check.words')} byForm>
      <CarriedAnswers answers={answers} />
      {codes &&
        (['id', 'reference', 'code'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={codes[name]} />
        ))}
    </CheckSheet>
  )
}
