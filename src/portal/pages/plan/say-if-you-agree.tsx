import type { ToAgree } from '#contract/agreeing.ts'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** From the plan that waits for an answer to where it is given, or to the answer that was given (R26). */
export function SayIfYouAgree({ toAgree }: { toAgree: ToAgree | undefined }) {
  const { t } = useTranslation('plan')
  const { journeys } = useCouncil()
  if (!toAgree || !journeys.includes('agree-plan')) return null
  const { answered } = toAgree
  return (
    <li>
      <InApp className="act" to={answered ? `/requests/${answered.request}` : '/ask/agree-plan'}>
        <Icon name={answered ? 'check' : 'pencil'} />
        {t(answered ? 'youAnswered' : 'sayIfYouAgree')}
      </InApp>
    </li>
  )
}
