import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { type Journey, parseAnswers } from '#contract/journeys/journey.ts'
import type { Draft } from '#contract/service-request.ts'
import { usePerson } from './use-person.ts'

type State = 'ready' | 'sending' | 'failed'

/**
 * Sends what was checked: first it is written down on this device, then it goes (DESIGN §4 Outbox). Where the device cannot
 * keep it the form goes to the server by itself, as without a script, once the server has the newest words.
 */
export function useSending(journey: Journey, { id, answers }: Draft) {
  const navigate = useNavigate()
  const person = usePerson()
  const [state, setState] = useState<State>('ready')

  async function send(form: HTMLFormElement): Promise<void> {
    const parsed = parseAnswers(journey, answers)
    if ('mend' in parsed) return navigate(`/ask/${journey.id}/${parsed.mend.id}`)
    const { sendRequest, tellDraft } = await import('../../device-asking.ts')
    const request = { id, journey: journey.id, answers: parsed.answers }
    if (person && (await sendRequest({ ...request, person }))) return navigate(`/requests/${id}?sent`)
    if (person && (await tellDraft(person, journey.id, request))) return form.submit()
    setState('failed')
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (state === 'sending') return
    setState('sending')
    send(event.currentTarget).catch(() => setState('failed'))
  }
  return { state, submit }
}
