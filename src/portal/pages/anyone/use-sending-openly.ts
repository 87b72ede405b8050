import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { addressOfStart, addressOfStep } from '#contract/journeys/addresses.ts'
import { type Answers, type Journey, parseAnswers } from '#contract/journeys/journey.ts'
import { usePageState } from '../../state.ts'
import { drawCodes } from './sent-here.ts'
import { forgetWriting } from './use-writing.ts'

/** The form goes by itself, with the codes that it would have had from the server without a script. */
function sendPlainly(form: HTMLFormElement, codes: Record<string, string>): void {
  for (const [name, value] of Object.entries(codes)) {
    const before = form.querySelector<HTMLInputElement>(`[name="${name}"]`)
    if (!before) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  }
  form.submit()
}

type State = 'ready' | 'sending' | 'failed'

/**
 * Sends what was checked, without an account: sealed first, written down on this device, then sent (DESIGN §4). Where the
 * device cannot keep it the form goes to the server by itself, as without a script.
 */
export function useSendingOpenly(journey: Journey, answers: Answers) {
  const navigate = useNavigate()
  const { open, sealTo } = usePageState()
  const [state, setState] = useState<State>('ready')

  async function send(form: HTMLFormElement): Promise<void> {
    const parsed = parseAnswers(journey, answers)
    if ('mend' in parsed) return navigate(addressOfStep(journey, parsed.mend.id))
    const { sendOpenly } = await import('../../device-anyone.ts')
    const codes = open?.toSend ?? drawCodes()
    const kept = await sendOpenly({ ...codes, journey: journey.id, answers: parsed.answers }, sealTo)
    if (!kept) return sendPlainly(form, codes)
    forgetWriting(journey)
    return navigate(`${addressOfStart(journey)}/sent`)
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    const { submitter } = event.nativeEvent as SubmitEvent
    // A way back to a question, which only a page without a script shows.
    if (submitter?.getAttribute('name') === 'go') return
    event.preventDefault()
    if (state === 'sending') return
    setState('sending')
    send(event.currentTarget).catch(() => setState('failed'))
  }
  return { codes: open?.toSend, state, submit }
}
