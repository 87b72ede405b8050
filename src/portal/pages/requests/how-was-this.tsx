import type { Topic } from '#contract/journeys/topics.ts'
import { InApp } from '../../components/in-app.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { behindTheDoor } from '../ask/unhappy-ways.ts'

const about: Topic = 'these-pages'

/** A way to say how this service was, once something was sent; whoever has just told us what they think is not asked again. */
export function HowWasThis({ journey }: { journey: string | undefined }) {
  const { t } = useTranslation('ask')
  const { journeys } = useCouncil()
  if (!journeys.includes('comment') || (journey && behindTheDoor.includes(journey))) return null
  return (
    <p className="no-print">
      <InApp className="act" to={`/ask/comment?about=${about}`}>
        {t('howWasThis')}
      </InApp>
    </p>
  )
}
