import { type FormEvent, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { addressOfStart, addressOfStep } from '#contract/journeys/addresses.ts'
import { type Answers, type Journey, parseAnswers } from '#contract/journeys/journey.ts'
import { usePageState } from '../../state.ts'
import { drawCodes } from './sent-here.ts'
import { forgetWriting } from './use-writing.ts'

type State = 'ready' | 'sending' | 'failed'

/**
 * Sends what was checked, without an account: sealed first, written down on this device, then sent (DESIGN §4). Where the
 * device cannot keep it the form goes to the server by itself, as without a script.
 */
export function useSendingOpenly(journey: Journey, answers: Answers) {
  const navigate = useNavigate()
  const { open, sealTo } = usePageState()
  const [codes, setCodes] = useState(open?.toSend)
  const [state, setState] = useState<State>('ready')
  useEffect(() => setCodes((before) => before ?? drawCodes()), [])

  async function send(form: HTMLFormElement): Promise<void> {
    const parsed = parseAnswers(journey, answers)
    if ('mend' in parsed) return navigate(addressOfStep(journey, parsed.mend.id))
    const { sendOpenly } = await import('../../device-anyone.ts')
    if (!codes) throw new Error('codes are drawn as soon as there is a script')
    const kept = await sendOpenly({ ...codes, journey: journey.id, answers: parsed.answers }, sealTo)
    if (!kept) return form.submit()
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
  return { codes, state, submit }
}
