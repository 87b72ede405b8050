import { type FormEvent, useState } from 'react'
import { type FieldFault, longText, readField } from '#contract/journeys/fields.ts'
import type { Faults } from '#contract/journeys/journey.ts'
import type { ServiceRequest } from '#contract/service-request.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Heading } from '../../components/heading.tsx'
import { useAsked, useNow, usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { LongText } from '../ask/long-text.tsx'
import { decisionOf } from './answer.tsx'
import type { Refusal } from './own-step.ts'
import { stepIdOf } from './step-id.ts'
import { useOwnStep } from './use-own-step.ts'

const field = longText(4000)

type Fault = Exclude<FieldFault, 'invalid'> | Refusal
const faultOf = (fault: Faults[string] | undefined): Fault | undefined =>
  fault === undefined || fault === 'tooLong' ? fault : 'required'

type Props = { request: ServiceRequest; onSent: () => void }

/** More to say, or what is right where we had it wrong (R73). A plain form without a script; what was written stays until it came. */
export function AddSomething({ request: { id, steps }, onSent }: Props) {
  const { t } = useTranslation('requests')
  const { formToken } = usePageState()
  const asked = useAsked()
  const now = useNow()
  const { state, send } = useOwnStep(id)
  const [found, setFound] = useState<{ fault?: Fault | undefined; tries: number }>({
    fault: faultOf(asked?.faults.text),
    tries: 0,
  })
  const [before] = useState(steps.length)
  const refused = state === 'ready' || state === 'sending' ? undefined : state
  const fault = found.fault ?? refused
  const error = fault && t(`add.fault.${fault}`)
  const decision = decisionOf(steps)?.step
  const correcting = decision?.kind === 'declined' && decision.reason === 'incorrect-information'
  const drawn = stepIdOf(id, now, steps.length * 2)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const read = readField(field, String(new FormData(form).get('text') ?? ''))
    const wrong = 'fault' in read ? faultOf(read.fault) : undefined
    setFound({ fault: wrong, tries: found.tries + 1 })
    if (!('answer' in read) || !read.answer) return
    if (await send(drawn, { kind: 'added', text: read.answer })) return onSent()
    // What is wrong is said beside the field, and is read aloud with it.
    form.querySelector('textarea')?.focus()
  }

  return (
    <section className="card no-print" id="add" aria-labelledby="add-title">
      <Heading id="add-title" symbol="write">
        {t(correcting ? 'add.correct' : 'add.title')}
      </Heading>
      {error && found.fault && <ErrorSummary key={found.tries} errors={[{ href: '#text', words: error }]} />}
      <form method="post" action={`/requests/${id}/add#add`} noValidate onSubmit={submit}>
        <input type="hidden" name="token" value={formToken} />
        <input type="hidden" name="step" value={drawn} />
        {/* What was added is among what happened, so that its field begins anew. */}
        <LongText
          key={steps.length}
          name="text"
          field={field}
          words={{ label: t(correcting ? 'add.correctLabel' : 'add.label'), faults: {} }}
          first={steps.length === before ? asked?.answers.text : undefined}
          error={error}
          heading={false}
          hints={[t('add.hint')]}
        />
        <div className="buttons">
          <button className="govuk-button" type="submit" aria-disabled={state === 'sending' || undefined}>
            {t(state === 'sending' ? 'add.sending' : 'add.send')}
          </button>
        </div>
      </form>
    </section>
  )
}
