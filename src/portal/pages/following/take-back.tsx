import type { FormEvent } from 'react'
import type { ServiceRequest } from '#contract/service-request.ts'
import { Icon } from '../../components/icon.tsx'
import { Lines } from '../../components/said.tsx'
import { useNow, usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { FieldError } from '../sign-in/field-error.tsx'
import { stepIdOf } from './step-id.ts'
import { useOwnStep } from './use-own-step.ts'

type Props = { request: ServiceRequest; onSent: () => void }

/** Takes a request back. It asks first, and says what that means; without a script too, because what opens is no script's. */
export function TakeBack({ request: { id, steps }, onSent }: Props) {
  const { t } = useTranslation('requests')
  const { formToken } = usePageState()
  const now = useNow()
  const { state, send } = useOwnStep(id)
  const refused = state === 'ready' || state === 'sending' ? undefined : state
  const drawn = stepIdOf(id, now, steps.length * 2 + 1)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (await send(drawn, { kind: 'withdrawn' })) onSent()
  }

  return (
    <details className="card no-print take-back">
      <summary>
        {t('takeBack.title')} <Icon name="chevron-down" />
      </summary>
      <form method="post" action={`/requests/${id}/withdraw`} onSubmit={submit}>
        <input type="hidden" name="token" value={formToken} />
        <input type="hidden" name="step" value={drawn} />
        <Lines>{t('takeBack.means')}</Lines>
        <Lines>{t('takeBack.keep')}</Lines>
        <div role="alert">
          <FieldError id="take-back" words={refused && t(`takeBack.fault.${refused}`)} />
        </div>
        <div className="buttons">
          <button
            className="govuk-button govuk-button--warning"
            type="submit"
            aria-disabled={state === 'sending' || undefined}
          >
            {t(state === 'sending' ? 'add.sending' : 'takeBack.yes')}
          </button>
        </div>
      </form>
    </details>
  )
}
