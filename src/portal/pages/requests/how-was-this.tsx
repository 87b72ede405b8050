import type { Topic } from '#contract/journeys/topics.ts'
import { InApp } from '../../components/in-app.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

const about: Topic = 'these-pages'

/** A way to say how this service was, at the end of whatever was sent. */
export function HowWasThis() {
  const { t } = useTranslation('ask')
  const { journeys } = useCouncil()
  if (!journeys.includes('comment')) return null
  return (
    <p className="no-print">
      <InApp className="act" to={`/ask/comment?about=${about}`}>
        {t('howWasThis')}
      </InApp>
    </p>
  )
}
