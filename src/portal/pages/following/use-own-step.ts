import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { OwnStep } from '#contract/request-steps.ts'
import { query } from '../../query.ts'
import { usePerson } from '../ask/use-person.ts'
import type { Refusal } from './own-step.ts'

type State = 'ready' | 'sending' | Refusal

/** Sends one step of one's own to the server, and puts the request as it then is where the pages read it from. */
export function useOwnStep(request: string) {
  const queries = useQueryClient()
  const person = usePerson() ?? 'me'
  const [state, setState] = useState<State>('ready')
  const tried = useRef<{ id: string; words: string } | undefined>(undefined)

  /** Other words are another step: the first may have come, though nobody heard that it did. */
  function idFor(drawn: string, words: string): string {
    const before = tried.current
    const id = !before ? drawn : before.words === words ? before.id : crypto.randomUUID()
    tried.current = { id, words }
    return id
  }

  async function send(drawn: string, step: OwnStep): Promise<boolean> {
    if (state === 'sending') return false
    setState('sending')
    const { sendOwnStep } = await import('./own-step.ts')
    const id = idFor(drawn, JSON.stringify(step))
    const reply = await sendOwnStep({ person, request, step: id }, step)
    if (typeof reply === 'string') {
      setState(reply)
      return false
    }
    tried.current = undefined
    setState('ready')
    queries.setQueryData(query('getServiceRequest', { person: 'me', request }).queryKey, reply)
    queries.invalidateQueries({ queryKey: ['listServiceRequests'] })
    // What was said in it may count no more.
    queries.removeQueries({ queryKey: ['getCommunicationNeeds'] })
    return true
  }
  return { state, send }
}
