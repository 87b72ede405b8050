import { useSignals } from '../../signals.ts'
import { usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { CheckSheet } from './check-sheet.tsx'
import { useJourneyHere } from './journey-here.ts'
import { useDraft } from './use-draft.ts'
import { useSending } from './use-sending.ts'

/** What will be sent, to be checked; without signal it says that one signs in again before it goes. */
export default function CheckPage() {
  const { t } = useTranslation('ask')
  const { journey } = useJourneyHere()
  const { draft } = useDraft(journey.id)
  const { formToken } = usePageState()
  const { offline } = useSignals()
  return (
    <CheckSheet
      {...useSending(journey, draft)}
      answers={draft.answers}
      happens={t('check.happens.words')}
      note={offline && <p>{t('check.signIn')}</p>}
    >
      <input type="hidden" name="token" value={formToken} />
      <input type="hidden" name="request" value={draft.id} />
    </CheckSheet>
  )
}
